import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type RunningPool, startPool } from '../../pool/server/start-pool';
import { only } from '../../targets/testing/fault-plans';
import { startFaultProxy } from '../../targets/testing/fault-proxy';
import type { FaultPlan, Treatment } from '../../targets/testing/treatment';
import { triggers } from '../../triggers/registry';
import { runClaims } from '../testing/run-claims';

/** What the clients ask in these examples, and what the suite asks for them. */
const BY_CLIENTS = /^(?:SignUp|ConfirmSignUp)$/;
const BY_THE_SUITE = /^Admin(?!Delete)/;
const CLAIMS = ['confirm.call'];

const BETWEEN: readonly Treatment[] = [
  'web ACL',
  'web ACL page',
  'forbidden',
  'too many requests',
  'unavailable',
  'web page',
  'gateway time-out',
  'redirect',
  'cut answer',
  'half an answer',
  'page for an answer',
  'page called JSON',
  'null',
  'no content',
  'reset',
];

let pool: RunningPool;
before(async () => {
  pool = await startPool({ port: 0, triggers });
});
after(() => pool.close());

async function outcomesThrough(plan: FaultPlan) {
  const proxy = await startFaultProxy(pool.url, { plan });
  try {
    const { exitCode, claims } = await runClaims({ endpoint: proxy.url }, CLAIMS);
    const outcomes = claims.flatMap(({ verdicts }) =>
      Object.entries(verdicts).flatMap(([client, { examples }]) =>
        examples.map(({ outcome, error, id }) => ({ client, id, outcome, message: error?.message })),
      ),
    );
    return { exitCode, outcomes };
  } finally {
    await proxy.close();
  }
}

for (const treatment of BETWEEN) {
  for (const [whose, operations] of [
    ['the clients', BY_CLIENTS],
    ['the suite', BY_THE_SUITE],
  ] as const) {
    test(`${treatment} in place of what answers ${whose}: nothing can be told`, async () => {
      const { exitCode, outcomes } = await outcomesThrough(only(operations, treatment));
      const told = outcomes.filter(({ outcome }) => !['cannot tell', 'passed'].includes(outcome));
      assert.deepEqual(told, []);
      assert.equal(exitCode, 2);
      for (const client of ['amplify-v5', 'amplify-v6']) {
        assert.ok(
          outcomes.some((seen) => seen.client === client && seen.outcome === 'cannot tell'),
          client,
        );
      }
    });
  }
}
