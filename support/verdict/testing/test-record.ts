import type { Envelope } from '@cucumber/messages';
import type { Claim } from '../../claims/claim';
import type { RunRecord } from '../build-results';

/** A `must` claim about the client; the rest as given. */
export function testClaim(id: string, facts: Partial<Claim> = {}): Claim {
  return {
    id,
    chapter: 'chapter',
    level: 'must',
    subject: 'client',
    statement: { en: `Statement of ${id}`, fr: `Énoncé de ${id}` },
    sources: [{ edition: 'en-5.x', lines: '1-2' }],
    rows: [],
    finding: { en: 'It holds.', fr: 'C’est exact.' },
    notApplicable: {},
    ...facts,
  };
}

/** One run of Amplify v6 on the embedded pool, with nothing selected, expected or wrong unless given. */
export function testRecord(
  claims: readonly Claim[],
  envelopes: readonly Envelope[],
  facts: Partial<RunRecord> = {},
): RunRecord {
  return {
    suite: { version: '0.0.0', commit: null },
    target: { kind: 'embedded', name: 'embedded', standing: 'simulated', profile: ['codes', 'clock'] },
    startedAt: new Date('2026-11-21T08:00:00Z'),
    durationMs: 1234,
    seed: null,
    mutant: null,
    claims,
    runs: [{ client: { id: 'amplify-v6', package: 'aws-amplify', version: '6.22.1' }, envelopes }],
    selection: { kind: 'everything' },
    asked: { claims: null, tags: null, language: null, batch: null },
    shard: null,
    expectations: [],
    faults: [],
    titleOf: (name) => ({ en: name, fr: `${name} (fr)` }),
    ...facts,
  };
}
