import { buildResults, type ClientRun } from '../build-results';
import type { Results } from '../results';
import { STEPS } from './results-of';
import { runFixture } from './run-fixture';
import { testClaim, testRecord } from './test-record';

const FEATURE = `Feature: F
@a.stands
Rule: R
Example: it <stands> & "holds"
Then it stands
@b.deviates
Rule: S
Example: Bruno, 100% refused
When he talks
Then it deviates
@c.unknown
Rule: T
Example: throttled
Then it cannot be told
@d.broken
Rule: U
Example: broken
Then it breaks
@e.should
Rule: V
Example: preferred
Then it deviates
`;

const TALKS = `When('he talks', function () {
  const exchange = { atMs: 3, from: "Bruno's phone", operation: 'ConfirmSignUp', request: { Username: 'bruno' },
    status: 400, response: { __type: 'AliasExistsException' }, error: 'AliasExistsException', durationMs: 2 };
  this.attach(JSON.stringify([exchange]), { mediaType: 'application/vnd.auth-conformance.wire+json' });
});`;

/** A real run in which something of everything happens, and its results. */
export async function mixedRun(): Promise<{
  readonly results: Results;
  readonly runs: readonly ClientRun[];
}> {
  const envelopes = await runFixture({ features: { 'f.feature': FEATURE }, steps: STEPS + TALKS });
  const planned = { en: 'Comes later | soon', fr: 'Plus tard' };
  const claims = [
    testClaim('a.stands'),
    testClaim('b.deviates'),
    testClaim('c.unknown'),
    testClaim('d.broken'),
    testClaim('e.should', { level: 'should' }),
    testClaim('f.untested'),
    testClaim('g.planned', { planned }),
  ];
  const record = testRecord(claims, envelopes);
  return { results: buildResults(record), runs: record.runs };
}
