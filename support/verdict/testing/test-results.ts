import type { ClaimResult, ClaimVerdict, ExampleResult, Verdict } from '../results';
import { testClaim } from './test-record';

/** A claim with a verdict for Amplify v6 as `decideClaim` would state it. */
export function testClaimResult(id: string, verdict: Verdict, facts: Partial<ClaimResult> = {}): ClaimResult {
  return { ...testClaim(id), verdicts: { 'amplify-v6': VERDICTS[verdict](id) }, ...facts };
}

const VERDICTS: Readonly<Record<Verdict, (claim: string) => ClaimVerdict>> = {
  conforms: (claim) => ({ verdict: 'conforms', ...OBSERVED, examples: [example(claim, 'passed')] }),
  deviates: (claim) => ({
    verdict: 'deviates',
    ...OBSERVED,
    observed: `${claim}/1: something else`,
    examples: [example(claim, 'failed')],
  }),
  'known deviation': (claim) => ({
    verdict: 'known deviation',
    ...OBSERVED,
    observed: `${claim}/1: something else`,
    reason: 'known',
    examples: [example(claim, 'failed')],
  }),
  'cannot tell': (claim) => ({
    verdict: 'cannot tell',
    reason: 'throttled',
    examples: [example(claim, 'cannot tell')],
  }),
  'not applicable': (claim) => ({
    verdict: 'not applicable',
    reason: 'no clock',
    observed: 'not looked at: no clock',
    examples: [example(claim, 'not applicable')],
  }),
  untested: () => ({ verdict: 'untested', reason: 'no example of it ran', examples: [] }),
};

const OBSERVED = { relation: 'confirms', standing: 'simulated' } as const;

function example(claim: string, outcome: ExampleResult['outcome']): ExampleResult {
  return {
    id: `${claim}/1`,
    title: { en: 'one', fr: 'un' },
    file: 'f.feature',
    line: 4,
    outcome,
    relation: 'confirms',
    durationMs: 1,
    attempts: 1,
    ...(outcome !== 'passed' && { error: { kind: outcome, message: outcome } }),
    steps: [],
    wire: [],
  };
}
