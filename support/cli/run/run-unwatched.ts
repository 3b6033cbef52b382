import type { Results } from '../../verdict/results';
import { executeSuite, type SuiteRun } from './execute-suite';
import { openTarget, type TargetChoice } from './open-target';

type Asked = Pick<SuiteRun, 'book' | 'clients' | 'wanted' | 'parallel'>;

/**
 * Runs examples in the order of their files, without progress and without known deviations, on a target that is opened
 * for them and closed behind them.
 * @throws ConformanceError as `openTarget` and `executeSuite` do
 */
export async function runUnwatched(choice: TargetChoice, asked: Asked): Promise<Results> {
  const target = await openTarget(choice);
  try {
    const { results } = await executeSuite({
      ...asked,
      target,
      order: { kind: 'defined' },
      expectations: [],
      onMessage: () => {},
    });
    return results;
  } finally {
    await target.close();
  }
}
