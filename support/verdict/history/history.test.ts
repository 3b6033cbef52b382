import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020';
import { createColors } from 'picocolors';
import { ConformanceError } from '../../conformance-error';
import { exitSentence } from '../exit-sentence';
import type { Expectation } from '../expectation';
import { gate } from '../gate';
import { consoleTable } from '../reporters/console-table';
import { githubAnnotations } from '../reporters/github-annotations';
import { junit } from '../reporters/junit';
import { markdownSummary } from '../reporters/markdown-summary';
import type { ClaimResult, ClaimVerdict, ExampleResult, Results } from '../results';
import schema from '../results.schema.json';
import { OUTSIDE_SELECTION } from '../selection';
import { one, resultsOf } from '../testing/results-of';
import { testClaimResult } from '../testing/test-results';
import { compareResults } from './compare-results';
import { parseEarlierResults } from './earlier-results';
import { expectComparable } from './expect-comparable';
import { withComparison } from './with-comparison';

const isValid = new Ajv2020({ strict: false }).compile(schema);
let green: Results;

before(async () => {
  green = await resultsOf(one('it stands'));
});

/** Results of some claims, judged by the gate as a run would be. */
function run(claims: readonly ClaimResult[], facts: Partial<Results> = {}): Results {
  const judged = gate({
    claims,
    faults: facts.faults ?? [],
    expectationFindings: [],
    shard: facts.shard ?? null,
    selection: { kind: 'everything' },
    target: facts.target ?? green.target,
  });
  return { ...green, startedAt: '2026-11-20T08:00:00.000Z', claims, ...judged, ...facts };
}

/** A claim with some facts of its verdict changed. */
function changed(claim: ClaimResult, facts: Partial<ClaimVerdict>): ClaimResult {
  const verdict = claim.verdicts['amplify-v6'];
  assert.ok(verdict);
  return { ...claim, verdicts: { 'amplify-v6': { ...verdict, ...facts } } };
}

const conforms = testClaimResult('a.b', 'conforms');
const deviates = testClaimResult('a.b', 'deviates');
const other = testClaimResult('z.z', 'conforms');

test('a verdict, a relation and what was observed are changes; equal runs have none', () => {
  const cases: readonly (readonly [ClaimResult, ClaimResult, string | undefined])[] = [
    [conforms, conforms, undefined],
    [deviates, deviates, undefined],
    [conforms, deviates, 'conforms (holds) → deviates: a.b/1: something else'],
    [deviates, conforms, 'deviates: a.b/1: something else → conforms (holds)'],
    [conforms, changed(conforms, { relation: 'refutes' }), 'conforms (holds) → conforms (does not hold)'],
    [
      deviates,
      changed(deviates, { observed: 'a.b/1: worse' }),
      'deviates: a.b/1: something else → deviates: a.b/1: worse',
    ],
    [conforms, testClaimResult('a.b', 'cannot tell'), 'conforms (holds) → cannot tell'],
    [
      conforms,
      testClaimResult('a.b', 'not applicable'),
      'conforms (holds) → not applicable: not looked at: no clock',
    ],
  ];
  for (const [earlier, later, said] of cases) {
    const results = withComparison(run([later, other]), run([earlier, other]), 'any');
    assert.equal(results.compared?.changes.length, said === undefined ? 0 : 1, said);
    const text = consoleTable(results, { colors: createColors(false) });
    assert.ok(
      text.includes(said === undefined ? '  Nothing changed.' : `  a.b amplify-v6\n    ${said}\n`),
      text,
    );
    assert.match(text, /\nSince the run of 2026-11-20T08:00:00\.000Z \(exit \d\)\n/);
    assert.ok(isValid(results), JSON.stringify(isValid.errors));
  }
});

test('claims that came and went are changes; what one run was not asked for is none', () => {
  const outside = testClaimResult('o.o', 'untested');
  const unasked = changed(outside, { reason: OUTSIDE_SELECTION });
  const { changes } = compareResults(
    run([conforms, testClaimResult('o.o', 'deviates')]),
    run([other, unasked]),
  );
  assert.deepEqual(
    changes.map(({ claim, before, after }) => [claim, before?.verdict, after?.verdict]),
    [
      ['z.z', undefined, 'conforms'],
      ['a.b', 'conforms', undefined],
    ],
  );
  const v5 = { id: 'amplify-v5', package: 'aws-amplify', version: '5.3.41' } as const;
  const elsewhere = { ...deviates, verdicts: { 'amplify-v5': deviates.verdicts['amplify-v6'] } };
  assert.deepEqual(compareResults(run([elsewhere], { clients: [v5] }), run([conforms])).changes, []);
});

test('releases that changed are told, in every report', () => {
  const earlier = run([conforms], {
    suite: { version: '0.0.1', commit: 'abc' },
    clients: [{ id: 'amplify-v6', package: 'aws-amplify', version: '6.0.0' }],
  });
  const results = withComparison(run([deviates]), earlier, 'any');
  const said = 'suite 0.0.1 (abc) → 0.0.0, amplify-v6 6.0.0 → 6.22.1';
  assert.ok(consoleTable(results, { colors: createColors(false) }).includes(`(exit 0), ${said}\n`));
  assert.ok(markdownSummary(results).includes(`(exit 0), ${said}\n`));
  assert.match(
    markdownSummary(results),
    /\| `a\.b` \| amplify-v6 \| conforms \(holds\) → deviates: a\.b\/1: something else \|/,
  );
  assert.match(
    githubAnnotations(results),
    /^::notice title=Since[^\n]*6\.22\.1::a\.b · amplify-v6: conforms \(holds\) → deviates: a\.b\/1: something else$/m,
  );
});

test('what the earlier run had turns the exit code with "any", and with "new" no longer', () => {
  const earlier = run([deviates, other]);
  assert.equal(earlier.exitCode, 1);
  assert.equal(withComparison(run([deviates, other]), earlier, 'any').exitCode, 1);
  const results = withComparison(run([deviates, other]), earlier, 'new');
  assert.equal(results.exitCode, 0);
  assert.deepEqual(results.compared?.letPass, [{ claim: 'a.b', client: 'amplify-v6' }]);
  assert.ok(isValid(results), JSON.stringify(isValid.errors));
  assert.equal(
    exitSentence(results),
    'Exit 0: every required claim that has examples conforms or deviates as in the earlier run; 1 claim conforms on amplify-v6; 1 deviating as before.',
  );
  assert.match(
    consoleTable(results, { colors: createColors(false) }),
    /\nDeviations that the earlier run had \(1\)\n/,
  );
  assert.match(junit(results), /^<\?xml.*\n<testsuites [^>]*tests="2" failures="0" errors="0" skipped="1"/);
});

test('what turns nothing is not let pass: a recommendation that deviates as before stays a warning', () => {
  const should = testClaimResult('a.b', 'deviates', { level: 'should' });
  const results = withComparison(run([should, other]), run([should, other]), 'new');
  assert.deepEqual(results.compared?.letPass, []);
  assert.deepEqual(
    results.findings.map(({ severity, topic }) => [severity, topic]),
    [['warning', undefined]],
  );
});

/** What must stay red with `--fail-on new`, whatever the earlier run was. */
const NEVER_LET_PASS: readonly (readonly [string, ClaimResult, ClaimResult, number])[] = [
  ['a deviation where it conformed', conforms, deviates, 1],
  ['another deviation', changed(deviates, { observed: 'a.b/1: worse' }), deviates, 1],
  ['a deviation that could not be told', testClaimResult('a.b', 'cannot tell'), deviates, 1],
  ['a deviation that was known', testClaimResult('a.b', 'known deviation'), deviates, 1],
  ['a deviation where nothing was tested', testClaimResult('a.b', 'untested'), deviates, 1],
  ['a deviation of a claim that was not there', testClaimResult('x.x', 'deviates'), deviates, 1],
  ['what could not be told where it deviated', deviates, testClaimResult('a.b', 'cannot tell'), 2],
  [
    'what could not be told as before',
    testClaimResult('a.b', 'cannot tell'),
    testClaimResult('a.b', 'cannot tell'),
    2,
  ],
  ['what is untested as before', testClaimResult('a.b', 'untested'), testClaimResult('a.b', 'untested'), 1],
  ['what is untested where it deviated', deviates, testClaimResult('a.b', 'untested'), 1],
  ['a deviation beside what could not be told', deviates, beside('cannot tell'), 1],
  ['a deviation beside a fault', deviates, beside('suite fault'), 3],
  [
    'the same deviation of another example',
    changed(deviates, { observed: 'a.b/2: something else' }),
    deviates,
    1,
  ],
  [
    'a deviation beside the one that was there',
    deviates,
    changed(deviates, { observed: 'a.b/1: something else; a.b/2: something else' }),
    1,
  ],
  ['what is no longer looked at where it conformed', conforms, testClaimResult('a.b', 'not applicable'), 1],
  ['what is no longer looked at where it deviated', deviates, testClaimResult('a.b', 'not applicable'), 1],
  ['a deviation of which a part was left out', deviates, changed(deviates, { leftOut: 1 }), 1],
];

function beside(outcome: ExampleResult['outcome']): ClaimResult {
  const [example] = deviates.verdicts['amplify-v6']?.examples ?? [];
  assert.ok(example);
  const second: ExampleResult = {
    ...example,
    id: 'a.b/2',
    outcome,
    error: { kind: 'CannotTell', message: 'x' },
  };
  return changed(deviates, { examples: [example, second] });
}

for (const [what, earlier, later, exitCode] of NEVER_LET_PASS) {
  test(`--fail-on new never lets pass: ${what}`, () => {
    const results = withComparison(run([later, other]), run([earlier, other]), 'new');
    assert.equal(results.exitCode, exitCode);
    assert.deepEqual(results.compared?.letPass, []);
  });
}

const gone = testClaimResult('a.b', 'not applicable');
const UNLOOKED = {
  claim: 'a.b',
  observed: 'not looked at: no clock',
  reason: 'The clock is away.',
  owner: 'us',
  until: '2026-12-31',
} as const;

test('a claim that the earlier run looked at and this one did not turns the exit code, whatever is asked for', () => {
  for (const before of ['conforms', 'deviates', 'known deviation'] as const) {
    const earlier = run([testClaimResult('a.b', before), other]);
    for (const failOn of ['any', 'new'] as const) {
      const results = withComparison(run([gone, other]), earlier, failOn);
      assert.equal(results.exitCode, 1);
      assert.deepEqual(
        results.findings.map(({ severity, topic, claim }) => [severity, topic, claim]),
        [['failure', 'no longer looked at', 'a.b']],
      );
      assert.ok(isValid(results), JSON.stringify(isValid.errors));
    }
  }
});

test('every report says what is no longer looked at in words that an entry can state', () => {
  const results = withComparison(run([gone, other]), run([conforms, other]), 'any');
  const observed = 'observed: "not looked at: no clock"';
  const text = consoleTable(results, { colors: createColors(false) });
  assert.match(text, /\nLooked at before and no longer \(1\)\n/);
  assert.ok(text.includes(`${observed}\n  1 claim: a.b\n`), text);
  assert.ok(markdownSummary(results).includes(`${observed} 1 claim: a.b`));
  assert.ok(junit(results).includes(`no longer. ${observed.replaceAll('"', '&quot;')}`), junit(results));
  assert.match(
    githubAnnotations(results),
    new RegExp(`^::error .*title=a\\.b · amplify-v6::.*${observed}`, 'm'),
  );
});

test('what one cause takes away is one block, with a count', () => {
  const ids = Array.from({ length: 40 }, (_, n) => `c.${n}`);
  const earlier = run([other, ...ids.map((id) => testClaimResult(id, 'conforms'))]);
  const results = withComparison(
    run([other, ...ids.map((id) => testClaimResult(id, 'not applicable'))]),
    earlier,
    'any',
  );
  const text = consoleTable(results, { colors: createColors(false) });
  assert.match(text, /no longer \(1\)\n\n[^\n]*\n {2}40 claims: c\.0, c\.1, /);
  assert.equal(results.findings.filter(({ exitCode }) => exitCode === 1).length, 40);
});

test('an entry accepts that a claim is not looked at, for as long and for what it says', () => {
  const judge = (expectation: Partial<Expectation>) =>
    withComparison(
      run([gone, other], { expectations: [{ ...UNLOOKED, ...expectation }] }),
      run([conforms, other]),
      'any',
    );
  assert.equal(judge({}).exitCode, 0);
  assert.match(
    judge({}).findings[0]?.message ?? '',
    /^Not looked at, as known: The clock is away\. \(us, until 2026-12-31\)$/,
  );
  assert.equal(judge({ client: 'amplify-v5' }).exitCode, 1);
  assert.equal(judge({ observed: 'not looked at: AliasAttributes' }).exitCode, 1);
  assert.equal(judge({ observed: 'a.b/1: something else' }).exitCode, 1);
});

test('what is not required, was not looked at before, or was left out by the suite itself, is a change alone', () => {
  const { reason, ...verdict } = gone.verdicts['amplify-v6'] ?? assert.fail();
  const listed = {
    ...gone,
    verdicts: { 'amplify-v6': { ...verdict, reason: 'v6 has no such call', examples: [] } },
  };
  for (const [before, after] of [
    [conforms, { ...gone, level: 'should' }],
    [gone, gone],
    [testClaimResult('a.b', 'cannot tell'), gone],
    [conforms, listed],
    [other, gone],
  ] as const) {
    assert.equal(withComparison(run([after, other]), run([before, other]), 'any').exitCode, 0);
  }
  // A claim that left the suite, too.
  assert.equal(withComparison(run([other]), run([conforms, other]), 'any').exitCode, 0);
});

test('--fail-on new never lets a fault of the run pass', () => {
  for (const [kind, exitCode] of [
    ['suite fault', 3],
    ['cannot tell', 2],
  ] as const) {
    const faults = [{ kind, message: 'A user was left behind' }];
    const results = withComparison(run([deviates, other], { faults }), run([deviates, other]), 'new');
    assert.equal(results.exitCode, exitCode);
  }
});

function refusal(call: () => void): ConformanceError {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof ConformanceError && error.kind === 'UsageError', String(error));
    assert.ok(error.next);
    return error;
  }
  throw new assert.AssertionError({ message: 'it was taken' });
}

test('what is no earlier run is refused in one sentence', () => {
  const text = (change: object) => JSON.stringify({ ...run([deviates]), ...change });
  const cases: readonly (readonly [string, RegExp])[] = [
    ['', /this is not JSON/],
    ['{"schemaVersion": 2, "cl', /this is not JSON/],
    ['null', /these are no results: the document must be object/],
    ['[]', /these are no results/],
    ['{}', /these are no results: the document must have required property/],
    [text({ schemaVersion: 1 }), /schema version 1, and this suite compares version 2 alone/],
    [
      text({ claims: [{ id: 'a.b', verdicts: { 'amplify-v6': { verdict: 'fine' } } }] }),
      /\/claims\/0\/verdicts\/amplify-v6\/verdict/,
    ],
    [
      text({ claims: [{ id: 'a.b', verdicts: { 'amplify-v6': { verdict: 'deviates' } } }] }),
      /required property 'observed'/,
    ],
    [text({ exitCode: 7 }), /\/exitCode/],
    [text({ mutant: 'sign-out-keeps-tokens' }), /that run had the mutant sign-out-keeps-tokens/],
  ];
  for (const [content, said] of cases) {
    const { message } = refusal(() => parseEarlierResults(content, 'old.json'));
    assert.match(message, said);
    assert.match(message, /^--compare old\.json: [^\n]+\.$/);
  }
  assert.equal(parseEarlierResults(text({ later: 'member' }), 'old.json').claims.length, 1);
});

test('a run with other clients is refused: nothing would be compared', () => {
  const earlier = run([deviates]);
  const others = (['amplify-v5', 'amplify-v6'] as const).filter(
    (id) => !earlier.clients.some((client) => client.id === id),
  );
  assert.ok(others.length > 0);
  const options = { file: 'old.json', failOn: 'any' } as const;
  const { message } = refusal(() =>
    expectComparable(earlier, { target: earlier.target, clients: others }, options),
  );
  assert.match(message, /no client in common/);
});

const CLIENTS = ['amplify-v5', 'amplify-v6'] as const;

const POOL = {
  kind: 'aws',
  name: 'pool',
  mode: 'existing',
  userPoolId: 'eu-west-1_A',
  standing: 'live',
  profile: [],
} as const;

test('a run on another target is refused, whatever the file calls it', () => {
  const options = { file: 'old.json', failOn: 'any' } as const;
  const takes = (before: Results['target'], now: Results['target']) =>
    expectComparable(run([deviates], { target: before }), { target: now, clients: CLIENTS }, options);
  takes(POOL, { ...POOL, name: 'renamed', file: './elsewhere.json', profile: ['codes'] });
  takes(green.target, green.target);
  const others: readonly (readonly [Results['target'], Results['target']])[] = [
    [{ ...POOL, userPoolId: 'eu-west-1_B' }, POOL],
    [green.target, POOL],
    [{ kind: 'aws', name: 'pool', mode: 'provisioned', standing: 'live', profile: [] }, POOL],
    [{ ...POOL, kind: 'endpoint', standing: 'simulated' }, POOL],
    [
      { kind: 'endpoint', name: 'http://127.0.0.1:1/', standing: 'simulated', profile: [] },
      { kind: 'endpoint', name: 'http://127.0.0.1:2/', standing: 'simulated', profile: [] },
    ],
  ];
  for (const [before, now] of others) {
    assert.match(
      refusal(() => takes(before, now)).message,
      /^--compare old\.json: that run was on another target\.$/,
    );
  }
});

test('a run in which the suite was at fault excuses nothing', () => {
  const earlier = run([deviates], { exitCode: 3 });
  const now = { target: earlier.target, clients: CLIENTS };
  const { message } = refusal(() => expectComparable(earlier, now, { file: 'old.json', failOn: 'new' }));
  assert.match(message, /the suite was at fault in that run/);
  expectComparable(earlier, now, { file: 'old.json', failOn: 'any' });
});
