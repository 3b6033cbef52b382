import type { RunState } from '../ledger/run-state';
import type { LeftOver } from './left-over';
import { type Limits, UNSEEN_RUN_MS } from './limits';
import type { Proof } from './proof';

export interface Facts {
  readonly run: string;
  readonly createdAt: Date;
  /** Undefined where nothing shows that the run made it. */
  readonly proof: Proof | undefined;
  /** Undefined where there is no ledger of the run here. */
  readonly state: RunState | undefined;
}

/** Whether a left-over goes, and why. Nothing goes without a proof, nor while its run may be going on. */
export function decide(
  { run, createdAt, proof, state }: Facts,
  limits: Limits,
): Pick<LeftOver, 'decision' | 'because'> {
  const leave = (because: string) => ({ decision: 'leave', because }) as const;
  if (proof === undefined) {
    return leave('it is named like ours, but neither a ledger nor a tag says that a run made it');
  }
  if (state === 'running') return leave('its run is going on');
  const ageMs = limits.now.getTime() - createdAt.getTime();
  if (limits.olderThanMs !== undefined && ageMs < limits.olderThanMs) {
    return leave('it is younger than --older-than');
  }
  const isNamed = limits.run !== undefined || limits.olderThanMs !== undefined;
  if (state !== 'ended' && !isNamed && ageMs < UNSEEN_RUN_MS) {
    return leave(
      `${proof}, but nothing here says that its run has ended, and it is younger than a day; --run ${run} takes it`,
    );
  }
  return { decision: 'remove', because: proof };
}
