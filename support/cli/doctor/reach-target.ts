import type { Target } from '../../targets/contract';
import { openTarget, type TargetChoice } from '../run/open-target';

/**
 * The target as a run finds it, after the same first questions.
 * @throws ConformanceError with the same words as a run
 */
export async function reachTarget(choice: Omit<TargetChoice, 'mutant'>): Promise<Target> {
  const { target, close } = await openTarget(choice);
  await close();
  return target;
}
