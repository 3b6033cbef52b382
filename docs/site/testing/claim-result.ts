import type { ClaimResult, ClaimVerdict, ExampleResult } from '../../../support/verdict/results';

/** A passed example that confirms, with these differences. */
export function exampleResult(differences: Partial<ExampleResult> = {}): ExampleResult {
  return {
    id: 'confirm.call/1',
    title: { en: 'The account is confirmed', fr: 'Le compte est confirmé' },
    file: 'features/confirm/code.feature',
    line: 7,
    outcome: 'passed',
    relation: 'confirms',
    durationMs: 12,
    attempts: 1,
    steps: [],
    wire: [],
    ...differences,
  };
}

export function conforming(differences: Partial<ClaimVerdict> = {}): ClaimVerdict {
  return {
    verdict: 'conforms',
    relation: 'confirms',
    standing: 'simulated',
    examples: [exampleResult()],
    ...differences,
  };
}

export function claimResult(differences: Partial<ClaimResult> = {}): ClaimResult {
  return {
    id: 'confirm.call',
    chapter: 'confirm',
    level: 'must',
    subject: 'client',
    statement: { en: 'It takes a code', fr: 'Il faut un code' },
    sources: [{ edition: 'fr', lines: '40' }],
    rows: [],
    finding: { en: 'True', fr: 'C’est vrai' },
    notApplicable: {},
    verdicts: { 'amplify-v5': conforming() },
    ...differences,
  };
}
