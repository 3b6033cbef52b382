import type { ClaimVerdict, Relation } from './results';

const WORDS: Readonly<Record<Relation, string>> = {
  confirms: 'holds',
  qualifies: 'holds, with a condition',
  refutes: 'does not hold',
};

/** What a reader is told of the documented statement. Only evidence that stood says anything: else undefined. */
export function relationWords({ verdict, relation }: ClaimVerdict): string | undefined {
  return verdict === 'conforms' && relation !== undefined ? WORDS[relation] : undefined;
}
