import type { Observation } from '../side-doors/outbox';
import type { Caller } from './caller';

/** Everything that the caller's pools sent out, oldest first. */
export async function observationsOf({ pool }: Caller): Promise<readonly Observation[]> {
  const answer = await pool.fetch(new Request('http://127.0.0.1:9229/_pool/observations?since=0'));
  return ((await answer.json()) as { observations: readonly Observation[] }).observations;
}
