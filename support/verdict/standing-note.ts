import type { Standing } from './results';

const NOTES: Readonly<Record<Standing, string>> = {
  live: 'Live: observed on Amazon Cognito itself.',
  'third party': 'Third party: observed on a pool that is neither AWS’s nor ours.',
  simulated:
    'Simulated: observed on the embedded pool. The clients are the real ones; what the pool answers is our reading of Cognito, not AWS.',
};

/** What evidence of a standing is worth, so that nobody takes simulated evidence for AWS. */
export function standingNote(standing: Standing): string {
  return NOTES[standing];
}
