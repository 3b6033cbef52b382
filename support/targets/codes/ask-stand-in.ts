import { ConformanceError } from '../../conformance-error';
import { ANSWER_PATIENCE_MS } from '../../transport/patience';
import type { Claim } from './claim';

/**
 * What the doors that stand in for a pool's own (`open-side-doors.ts`) answer: the run's observations, and as of when.
 * @throws ConformanceError CannotTell with the queue's trouble
 */
export async function askStandIn(sideDoors: string, { userPoolId, people }: Claim): Promise<unknown> {
  const question = new URLSearchParams({
    since: '0',
    userPoolId,
    ...(people !== undefined && { people }),
  });
  const answer = await fetch(new URL(`_pool/observations?${question}`, sideDoors), {
    signal: AbortSignal.timeout(ANSWER_PATIENCE_MS),
  });
  const body: unknown = await answer.json();
  if (answer.ok) return body;
  const { error } = body as { readonly error: { readonly message: string } };
  throw new ConformanceError('CannotTell', `What the pool sent cannot be read: ${error.message}`, {
    next: 'Check the queue and the permissions to read it, then run the example again.',
  });
}
