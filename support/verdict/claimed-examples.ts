import type { Pickle } from '@cucumber/messages';
import type { ClientId } from '../claims/claim';
import type { Relation } from './results';

/** A scenario under its claim's Rule, whether or not a run selects it. */
export interface ClaimedExample {
  /** `<claim id>/<n>`, n from 1 in file order over every Rule of the claim. */
  readonly id: string;
  readonly claim: string;
  readonly relation: Relation;
  /** The one client it is about; absent when it is about any. */
  readonly onlyFor?: ClientId;
  /** Source path, relative to the project. */
  readonly file: string;
  readonly line: number;
  readonly pickle: Pickle;
}

export interface ClaimedExamples {
  readonly examples: readonly ClaimedExample[];
  /** Scenarios that are evidence for no claim, or for several. */
  readonly astray: readonly { readonly pickle: Pickle; readonly claims: readonly string[] }[];
}

const CLIENT_OF_TAG: Readonly<Record<string, ClientId>> = { '@v5': 'amplify-v5', '@v6': 'amplify-v6' };

/**
 * Numbers the examples of each claim. Every scenario counts, those filtered out too, so that an example has the same
 * id whatever the client, the selection or the order of a run. What stands at one place is one example, so the
 * messages of a run's shards may follow each other.
 */
export function claimedExamples(pickles: readonly Pickle[], claimIds: ReadonlySet<string>): ClaimedExamples {
  const inFileOrder = pickles
    .map((pickle) => ({ pickle, file: pickle.uri.replaceAll('\\', '/'), line: lineOf(pickle) }))
    .sort((a, b) => compare(a.file, b.file) || a.line - b.line);
  const places = new Map<string, Set<string>>();
  const examples: ClaimedExample[] = [];
  const astray: { pickle: Pickle; claims: readonly string[] }[] = [];
  for (const { pickle, file, line } of inFileOrder) {
    const tags = new Set(pickle.tags.map(({ name }) => name));
    const claims = [...tags].map((tag) => tag.slice(1)).filter((id) => claimIds.has(id));
    const [claim, second] = claims;
    if (claim === undefined || second !== undefined) {
      astray.push({ pickle, claims });
      continue;
    }
    const placesOfClaim = places.get(claim) ?? new Set();
    places.set(claim, placesOfClaim.add(`${file}:${line}`));
    const clients = [...tags].flatMap((tag) => CLIENT_OF_TAG[tag] ?? []);
    examples.push({
      id: `${claim}/${placesOfClaim.size}`,
      claim,
      relation: relationOf(tags),
      ...(clients.length === 1 && clients[0] !== undefined ? { onlyFor: clients[0] } : {}),
      file,
      line,
      pickle,
    });
  }
  return { examples, astray };
}

function relationOf(tags: ReadonlySet<string>): Relation {
  if (tags.has('@refutes')) return 'refutes';
  return tags.has('@qualifies') ? 'qualifies' : 'confirms';
}

function lineOf(pickle: Pickle): number {
  return pickle.location?.line ?? 0;
}

/** By code unit: the same order on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
