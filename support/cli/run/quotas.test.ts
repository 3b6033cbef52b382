import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type RunningPool, startPool } from '../../pool/server/start-pool';
import { createPacer } from '../../transport/pacer';
import { DEFAULT_QUOTAS, type Quotas } from '../../transport/request-category';
import { triggers } from '../../triggers/registry';
import { loadSuiteBook } from '../suite-book';
import { executeSuite } from './execute-suite';
import { openTarget } from './open-target';
import { quotaNote } from './requests-by-category';

const folder = mkdtempSync(join(tmpdir(), 'auth-conformance-'));
/** Steps register themselves once a process. */
const book = loadSuiteBook();

let pool: RunningPool;
before(async () => {
  pool = await startPool({ port: 0, triggers });
});
after(async () => {
  await pool.close();
  rmSync(folder, { recursive: true });
});

/** Somebody else in this process who asks much at once when an example begins. */
function crowd(quotas: Partial<Quotas>): void {
  const pacer = createPacer({ ...DEFAULT_QUOTAS, ...quotas });
  for (let asked = 0; asked < 9; asked += 1) void pacer.admit('SignUp');
}

async function runWith(members: { readonly quotas?: Partial<Quotas> }) {
  const file = join(folder, 'pool.json');
  writeFileSync(
    file,
    JSON.stringify({ mode: 'provisioned', region: 'us-east-1', endpoint: pool.url, ...members }),
  );
  const target = await openTarget({ target: file });
  const { results } = await executeSuite({
    ...{ book: await book, target, clients: ['amplify-v6'], wanted: { claim: ['confirm.call'] } },
    ...{ parallel: 1, order: { kind: 'defined' }, expectations: [] },
    onMessage: (_, { testCase }) => {
      if (testCase && members.quotas) crowd(members.quotas);
    },
  });
  await target.close();
  return results;
}

test('a run keeps to the quotas of its target file, with clients, provisioning and clean-up, and says what it cost', async () => {
  const quotas = { UserCreation: 4, UserPoolUpdate: 1 };
  const { exitCode, traffic = [] } = await runWith({ quotas });
  assert.equal(exitCode, 0);
  const of = (name: string) => traffic.find(({ category }) => category === name);
  const [users, pools, read] = [of('UserCreation'), of('UserPoolUpdate'), of('UserPoolRead')];
  assert.deepEqual([users?.quota, pools?.quota, read?.quota], [4, 1, 15]);
  assert.equal(pools?.requests, 2);
  // Of the crowd, all but the first were held; so was the example.
  assert.ok(users && users.requests >= 10 && users.held >= 9, JSON.stringify(users));
  assert.equal(users.turnedAway, 0);
  assert.match(quotaNote(traffic) ?? '', /UserCreation \(4\/s\): \d+ held for \d+\.\d s in all/);
});

test('where nobody states a quota off AWS, there is none', async () => {
  const { traffic } = await runWith({});
  assert.equal(traffic, undefined);
});
