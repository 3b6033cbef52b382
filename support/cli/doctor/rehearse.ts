import type { Target } from '../../targets/contract';
import { type Deliveries, openStage } from '../../targets/rehearsal/stage';
import { type Traffic, trafficSince, trafficSoFar } from '../../transport/traffic';
import type { Results } from '../../verdict/results';
import { executeSuite, type SuiteRun } from '../run/execute-suite';

/** What a rehearsal shows. Its verdicts are about the embedded pool: what counts is what ran at all. */
export interface Rehearsal {
  readonly results: Results;
  readonly deliveries: Deliveries;
  readonly traffic: Traffic;
}

/** What is to run. */
export type Asked = Omit<SuiteRun, 'target' | 'expectations'>;

/**
 * Runs what was asked for on a stage that is like the target, by the very code that a run uses, and asks the target
 * nothing.
 * @throws ConformanceError as `openStage` does
 */
export async function rehearse(real: Target, asked: Asked): Promise<Rehearsal> {
  const stage = await openStage(real);
  try {
    const before = trafficSoFar();
    const { results } = await executeSuite({
      ...asked,
      expectations: [],
      target: { target: stage.target, mutant: null, close: async () => {} },
    });
    return { results, deliveries: await stage.deliveries(), traffic: trafficSince(before) };
  } finally {
    await stage.close();
  }
}
