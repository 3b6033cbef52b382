import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ClientId } from '../../claims/claim';
import { type RunningPool, startPool } from '../../pool/server/start-pool';
import { only } from '../../targets/testing/fault-plans';
import { startFaultProxy } from '../../targets/testing/fault-proxy';
import { triggers } from '../../triggers/registry';
import { loadSuiteBook } from '../suite-book';
import { executeSuite } from './execute-suite';
import { openTarget } from './open-target';

/** Steps register themselves once a process. */
const book = loadSuiteBook();

let pool: RunningPool;
before(async () => {
  pool = await startPool({ port: 0, triggers });
});
after(() => pool.close());

/** People and pools that are still there. */
async function left(): Promise<unknown> {
  const answer = await fetch(new URL('_pool/health', pool.url));
  return ((await answer.json()) as { readonly pools: number }).pools;
}

async function runWithin(
  limits: { readonly timeout?: number; readonly exampleTimeout?: number },
  clients: readonly ClientId[],
) {
  // What v5 asks is never answered; what the suite asks is.
  const proxy = await startFaultProxy(pool.url, { plan: only(/^ConfirmSignUp$/, 'hang') });
  const target = await openTarget({ endpoint: proxy.url });
  try {
    const { results } = await executeSuite({
      ...{ book: await book, target, clients },
      ...{ wanted: { claim: ['confirm.call'] }, parallel: 1, order: { kind: 'defined' } },
      ...{ expectations: [], onMessage: () => {}, ...limits },
    });
    return {
      results,
      verdicts: results.claims
        .filter(({ id }) => id === 'confirm.call')
        .flatMap(({ verdicts }) => Object.values(verdicts)),
    };
  } finally {
    await target.close();
    await proxy.close();
  }
}

test('an example that takes too long cannot be told, and what it made is removed', async () => {
  const { results, verdicts } = await runWithin({ exampleTimeout: 1_500 }, ['amplify-v5']);
  assert.equal(results.exitCode, 2);
  assert.deepEqual([...new Set(verdicts.map(({ verdict }) => verdict))], ['cannot tell']);
  const [example] = verdicts.flatMap(({ examples }) => examples);
  assert.equal(example?.error?.message, 'The example had 1.5 seconds, and they are over');
  assert.match(example.error.next ?? '', /--example-timeout/);
  assert.deepEqual(results.faults, []);
  assert.equal(await left(), 0);
});

test('a run that takes too long tells nothing more, begins no other client, and removes what it made', async () => {
  const { results, verdicts } = await runWithin({ timeout: 1_500 }, ['amplify-v5', 'amplify-v6']);
  assert.equal(results.exitCode, 2);
  assert.deepEqual([...new Set(verdicts.map(({ verdict }) => verdict))], ['cannot tell']);
  assert.match(JSON.stringify(results.findings), /The run had 1.5 seconds|its time was over/);
  assert.match(JSON.stringify(results.faults), /amplify-v6.*its time was over|its time was over.*amplify-v6/);
  assert.equal(await left(), 0);
});
