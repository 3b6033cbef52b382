import type { FindingEntry } from '../finding-lists';

/** Below this many, each is told in full. */
const FEW = 3;

/** Entries that have one reason in common, whatever the example. */
export interface SharedReason {
  /** `The pool no longer answers (ETIMEDOUT): it was not asked.` */
  readonly reason: string;
  readonly entries: readonly FindingEntry[];
}

/** `Cannot tell: confirm.call/1: ` */
const ABOUT_ONE_EXAMPLE = /^Cannot tell: (?:suite fault in )?(?:\S+\/\d+: )?/;

/** Sorts out what one cause kept from being told many times over; the others stay, in their order. */
export function sharedReasons(entries: readonly FindingEntry[]): {
  readonly shared: readonly SharedReason[];
  readonly others: readonly FindingEntry[];
} {
  const groups = [...Map.groupBy(entries, reasonOf)];
  const shared = groups.flatMap(([reason, group]) =>
    reason !== undefined && group.length > FEW ? [{ reason, entries: group }] : [],
  );
  const told = new Set(shared.flatMap((group) => group.entries));
  return { shared, others: entries.filter((entry) => !told.has(entry)) };
}

function reasonOf({ message, claim }: FindingEntry): string | undefined {
  return claim !== undefined && ABOUT_ONE_EXAMPLE.test(message)
    ? message.replace(ABOUT_ONE_EXAMPLE, '')
    : undefined;
}
