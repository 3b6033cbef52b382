import type { Bilingual, ClientId } from '../../../support/claims/claim';
import type { ClaimResult, ExampleResult } from '../../../support/verdict/results';

/** Where an error came from that no pool sent. */
export const LIBRARY = 'library';

/** An example that causes an error. */
export interface Cause {
  readonly chapter: string;
  readonly claim: string;
  readonly title: Bilingual;
}

/** An error as the runs met it. */
export interface MetError {
  /** The operation that it answered, or `library` where the client raised it before sending anything. */
  readonly operation: string;
  readonly name: string;
  readonly clients: readonly ClientId[];
  /** The texts that came with it, without those that repeat. */
  readonly messages: readonly string[];
  /** In the order of the chapters; an example once, whatever clients ran it. */
  readonly causes: readonly Cause[];
}

interface Gathered {
  readonly operation: string;
  readonly name: string;
  readonly clients: Set<ClientId>;
  readonly messages: Set<string>;
  readonly causes: Map<string, Cause>;
}

const REFUSAL = /(?:is refused with|est refusée? avec) (\w+)/;

/** Every error that a device met in these runs, on the wire or within the library, in alphabetical order. */
export function metErrors(claims: readonly ClaimResult[]): readonly MetError[] {
  const gathered = new Map<string, Gathered>();
  for (const claim of claims) {
    for (const [client, { examples }] of Object.entries(claim.verdicts)) {
      for (const example of examples) {
        for (const { operation, name, message } of errorsOf(example)) {
          const key = `${name} ${operation}`;
          const entry = gathered.get(key) ?? {
            operation,
            name,
            clients: new Set(),
            messages: new Set(),
            causes: new Map(),
          };
          gathered.set(key, entry);
          entry.clients.add(client as ClientId);
          if (message !== undefined) entry.messages.add(message.trim());
          entry.causes.set(example.id, { chapter: claim.chapter, claim: claim.id, title: example.title });
        }
      }
    }
  }
  return [...gathered]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { clients, messages, causes, ...entry }]) => ({
      ...entry,
      clients: [...clients].sort(),
      messages: [...messages],
      causes: [...causes.values()],
    }));
}

function errorsOf({ wire, steps }: Pick<ExampleResult, 'wire' | 'steps'>) {
  const answered = wire
    .filter(({ from, error }) => from !== 'administrator' && error !== undefined)
    .map(({ operation, error = '', response }) => ({ operation, name: error, message: messageOf(response) }));
  const names = new Set(wire.map(({ error }) => error));
  const raised = steps
    .map(({ text }) => REFUSAL.exec(text)?.[1])
    .filter((name) => name !== undefined)
    .filter((name) => !names.has(name))
    .map((name) => ({ operation: LIBRARY, name, message: undefined }));
  return [...answered, ...raised];
}

function messageOf(response: unknown): string | undefined {
  if (typeof response !== 'object' || response === null || !('message' in response)) return undefined;
  return typeof response.message === 'string' ? response.message : undefined;
}
