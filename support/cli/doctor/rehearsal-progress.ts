import type { Envelope } from '@cucumber/messages';
import type { Colors } from 'picocolors/types';
import type { ClientId } from '../../claims/claim';
import { failureOutcome } from '../../verdict/failure-outcome';
import { Progress, type ProgressOutput } from '../../verdict/progress';

/**
 * How far a rehearsal is, from its message stream. What fails on a stage is no verdict about the target and would look
 * like one: what is not applicable is counted, and of the rest only what is wrong with the suite itself is told.
 */
export function rehearsalProgress(
  client: ClientId,
  output: ProgressOutput,
  colors: Colors,
): (envelope: Envelope) => void {
  const progress = new Progress(`rehearsal on ${client}`, output, colors);
  return (envelope) => {
    if (!isAboutTheStage(envelope)) progress.onMessage(envelope);
  };
}

function isAboutTheStage({ attachment, testStepFinished }: Envelope): boolean {
  if (attachment) return true;
  const exception = testStepFinished?.testStepResult.exception;
  if (!exception) return false;
  const { outcome } = failureOutcome(exception);
  return outcome === 'failed' || outcome === 'cannot tell';
}
