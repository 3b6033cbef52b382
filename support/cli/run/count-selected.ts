import type { Envelope } from '@cucumber/messages';
import parseTagExpression from '@cucumber/tag-expressions';

/** How many of the examples that a run has read its tags pick, whichever shard they fall to. */
export function countSelected(envelopes: readonly Envelope[], tags: string): number {
  const expression = parseTagExpression(tags);
  return envelopes.filter(
    ({ pickle }) => pickle !== undefined && expression.evaluate(pickle.tags.map(({ name }) => name)),
  ).length;
}
