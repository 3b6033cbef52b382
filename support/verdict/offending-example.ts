import type { ClientId } from '../claims/claim';
import type { ExampleOutcome, ExampleResult, Results } from './results';

const WORST_FIRST: readonly ExampleOutcome[] = ['suite fault', 'failed', 'cannot tell', 'not applicable'];

/** The example of a claim that best shows why it did not conform with a client; undefined where none does. */
export function offendingExample(
  results: Results,
  claim: string | undefined,
  client: ClientId | undefined,
): ExampleResult | undefined {
  if (claim === undefined || client === undefined) return undefined;
  const examples = results.claims.find(({ id }) => id === claim)?.verdicts[client]?.examples ?? [];
  return WORST_FIRST.flatMap((outcome) => examples.filter((example) => example.outcome === outcome))[0];
}
