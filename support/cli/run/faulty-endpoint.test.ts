import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { type RunningPool, startPool } from '../../pool/server/start-pool';
import { after as afterRequests, always, only, sometimes, together } from '../../targets/testing/fault-plans';
import { startFaultProxy } from '../../targets/testing/fault-proxy';
import { startMeddlingProxy } from '../../targets/testing/meddling-proxy';
import type { FaultPlan, Treatment } from '../../targets/testing/treatment';
import { triggers } from '../../triggers/registry';
import type { ExampleResult, Results } from '../../verdict/results';
import { runClaims } from '../testing/run-claims';

/** They sign up, sign in through the pool's own door, read, refresh and sign out; none by SRP, which takes its time. */
const CLAIMS = ['confirm.call', 'signup.creates-user', 'signout.call', 'signout.refresh-unusable'];

let pool: RunningPool;
before(async () => {
  pool = await startPool({ port: 0, triggers });
});
after(() => pool.close());

interface Faulty {
  readonly results: Results;
  readonly examples: readonly ExampleResult[];
  readonly outcomes: ReadonlySet<string>;
  readonly counts: ReadonlyMap<Treatment, number>;
}

async function runThrough(plan: FaultPlan, claims = CLAIMS, latencyMs = 0): Promise<Faulty> {
  const proxy = await startFaultProxy(pool.url, { plan, latencyMs });
  try {
    const results = await runClaims({ endpoint: proxy.url }, claims);
    const examples = results.claims.flatMap(({ verdicts }) =>
      Object.values(verdicts).flatMap((verdict) => verdict.examples),
    );
    return {
      results,
      examples,
      outcomes: new Set(examples.map(({ outcome }) => outcome)),
      counts: proxy.counts,
    };
  } finally {
    await proxy.close();
  }
}

test('through a proxy that does nothing, everything conforms', async () => {
  const { results, outcomes, examples } = await runThrough(always('pass'));
  assert.deepEqual([results.exitCode, [...outcomes]], [0, ['passed']]);
  assert.ok(examples.length >= 10, `only ${examples.length} examples`);
});

test('what is turned away for the rate of requests is asked again, counted, and changes no verdict', async () => {
  const { results, examples, counts } = await runThrough(sometimes(3, { throttle: 0.3 }));
  assert.equal(results.exitCode, 0);
  assert.ok((counts.get('throttle') ?? 0) > 10, 'the proxy turned hardly anything away');
  const repeated = examples.flatMap(({ wire }) => wire.filter(({ attempts = 1 }) => attempts > 1));
  assert.ok(repeated.some(({ from }) => from === 'administrator'));
  assert.ok(repeated.some(({ from }) => from !== 'administrator'));
});

for (const treatment of [
  'reset',
  'lose the answer',
  'half an answer',
  'internal error',
  'web page',
] as const) {
  test(`where the way fails now and then (${treatment}), nothing deviates`, async () => {
    const { results, outcomes, counts } = await runThrough(sometimes(5, { [treatment]: 0.15 }));
    assert.ok((counts.get(treatment) ?? 0) > 3, 'the proxy did hardly anything');
    assert.equal(results.exitCode, 2);
    assert.deepEqual([outcomes.has('failed'), outcomes.has('suite fault')], [false, false]);
  });
}

test('a lost answer that the client makes up for is no evidence', async () => {
  const { results, examples } = await runThrough(only(/^SignUp$/, 'lose the answer'));
  assert.equal(results.exitCode, 2);
  const signingUp = examples.filter(({ wire }) =>
    wire.some(({ operation, from }) => operation === 'SignUp' && from !== 'administrator'),
  );
  assert.ok(signingUp.length > 0);
  for (const { id, outcome, error } of signingUp) {
    assert.equal(outcome, 'cannot tell', id);
    assert.match(error?.message ?? '', /disturbed|could not be asked|no longer answers/, id);
  }
});

test('people who could not be taken away are no fault of the suite', async () => {
  const { results } = await runThrough(only(/^AdminDeleteUser$/, 'reset'));
  assert.equal(results.exitCode, 2);
  assert.ok(results.faults.some(({ message }) => message.startsWith('A user was left behind')));
});

for (const treatment of ['reset', 'internal error'] as const) {
  test(`a pool that fails in the middle of the run (${treatment}) leaves the rest untold`, async () => {
    const { results, outcomes } = await runThrough(afterRequests(40, treatment));
    assert.equal(results.exitCode, 2);
    assert.deepEqual([...outcomes].sort(), ['cannot tell', 'passed']);
  });
}

test('throttling, resets, latency and a black-out together: nothing deviates, and nothing is the fault of the suite', async () => {
  // A black-out that lasts ten requests rather than ten seconds: it comes in the middle on any machine.
  const blackOut: FaultPlan = ({ earlier }) => (earlier >= 20 && earlier < 30 ? 'reset' : 'pass');
  const plan = together(blackOut, sometimes(7, { throttle: 0.3, reset: 0.05 }));
  const { results, outcomes, counts } = await runThrough(plan, ['confirm.call', 'signup.creates-user'], 300);
  assert.ok((counts.get('throttle') ?? 0) > 3 && (counts.get('reset') ?? 0) > 3, JSON.stringify([...counts]));
  assert.ok([0, 2].includes(results.exitCode), `exit ${results.exitCode}`);
  assert.deepEqual([outcomes.has('failed'), outcomes.has('suite fault')], [false, false]);
});

test('a call that fails while another is under way deviates, and is no fault of the suite', async () => {
  const met = new Set<string>();
  const proxy = await startMeddlingProxy(pool.url, (operation, body) => {
    if (operation !== 'InitiateAuth') return undefined;
    const { USERNAME = '' } =
      (JSON.parse(body) as { AuthParameters?: { USERNAME?: string } }).AuthParameters ?? {};
    if (met.has(USERNAME)) return { kind: 'hold', until: wait(500) };
    met.add(USERNAME);
    return { kind: 'refuse', error: 'InvalidParameterException' };
  });
  try {
    const { exitCode, claims } = await runClaims({ endpoint: proxy.url }, [
      'differences.one-sign-in-at-a-time',
    ]);
    const [claim] = claims.filter(({ id }) => id === 'differences.one-sign-in-at-a-time');
    const outcomes = Object.values(claim?.verdicts ?? {}).flatMap(({ examples }) =>
      examples.map(({ outcome }) => outcome),
    );
    assert.deepEqual([exitCode, outcomes], [0, ['failed', 'failed']]);
  } finally {
    await proxy.close();
  }
});

test('members of the wrong type deviate, and bring the suite down nowhere', async () => {
  const { results, outcomes } = await runThrough(only(/^(?:SignUp|Admin|GetUser|Initiate)/, 'odd shapes'));
  assert.equal(results.exitCode, 1);
  assert.equal(outcomes.has('suite fault'), false);
});
