import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startPool } from '../../pool/server/start-pool';
import type { ExistingTargetFile } from '../../targets/target-file';
import { makePoolOf } from '../../targets/testing/five-pools';
import { startRefusingProxy } from '../../targets/testing/refusing-proxy';
import { triggers } from '../../triggers/registry';
import type { Results } from '../../verdict/results';
import { runClaims } from '../testing/run-claims';

const SRP = ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] as const;
const REFUSE = 'arn:aws:lambda:us-east-1:000000000000:function:refuse';

const home = process.cwd();
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'looked-at-')));
let pool: Awaited<ReturnType<typeof startPool>>;

before(async () => {
  process.chdir(folder);
  pool = await startPool({ port: 0, triggers });
});
after(async () => {
  await pool.close();
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

function write(file: object): { readonly target: string } {
  writeFileSync('pool.json', JSON.stringify(file));
  return { target: 'pool.json' };
}

const verdictsIn = ({ claims }: Results, ids: readonly string[]) =>
  ids.map((id) =>
    Object.values(claims.find((claim) => claim.id === id)?.verdicts ?? {}).map((v) => v.verdict),
  );

const failuresIn = ({ findings }: Results) =>
  findings.filter(({ severity }) => severity === 'failure').map(({ message }) => message);

test('an operation that goes missing is told by its name, unless the target file says so', async () => {
  const proxy = await startRefusingProxy(pool.url, {
    AdminSetUserPassword: { name: 'UnknownOperationException', message: 'none of that name' },
  });
  try {
    const claims = ['signin.resolves-user', 'signout.local-only', 'api.auth-named-export'];
    const results = await runClaims({ endpoint: proxy.url }, claims);
    assert.deepEqual(failuresIn(results), [
      'The target lacks AdminSetUserPassword, which the suite calls: 2 claims were not looked at.',
    ]);
    assert.equal(results.exitCode, 2);
    const file = { region: 'us-east-1', endpoint: proxy.url, mode: 'provisioned' };
    const known = await runClaims(write({ ...file, lacks: ['AdminSetUserPassword'] }), claims);
    assert.deepEqual([known.exitCode, known.target.lacks], [0, ['AdminSetUserPassword']]);
    const nothing = await runClaims(write({ ...file, lacks: ['AdminSetUserPassword'] }), claims.slice(0, 2));
    assert.equal(nothing.exitCode, 1);
    assert.match(failuresIn(nothing)[0] ?? '', /^Nothing was looked at with amplify-v5: of 2 claims/);
  } finally {
    await proxy.close();
  }
});

test('what a client does without the pool is looked at on any pool, which gets no request of it', async () => {
  const made = await makePoolOf(pool.url, 'without sign-in', {
    pool: { AutoVerifiedAttributes: ['email'] },
    clients: [{ ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'] }],
  });
  const proxy = await startRefusingProxy(pool.url, {});
  try {
    const file: ExistingTargetFile = { ...made, endpoint: proxy.url };
    const alone = ['api.auth-named-export', 'api.hub-named-export'];
    const results = await runClaims(write(file), [...alone, 'signin.resolves-user', 'signup.creates-user']);
    assert.deepEqual(verdictsIn(results, alone), [
      ['conforms', 'conforms'],
      ['conforms', 'conforms'],
    ]);
    assert.deepEqual(verdictsIn(results, ['signin.resolves-user']), [['not applicable', 'not applicable']]);
    assert.deepEqual(verdictsIn(results, ['signup.creates-user']), [['not applicable', 'not applicable']]);
    assert.deepEqual(failuresIn(results), []);
    const asked = new Set(proxy.asked.filter((operation) => /SignUp|Auth$|AdminCreateUser/.test(operation)));
    // The empty question that every endpoint is asked first.
    assert.deepEqual([...asked], ['InitiateAuth']);
    assert.equal(proxy.asked.filter((operation) => operation === 'InitiateAuth').length, 1);
  } finally {
    await proxy.close();
  }
});

test('a trigger said to be harmless that refuses everybody is one finding, and no fault of the suite', async () => {
  for (const flows of [[...SRP], [...SRP, 'ALLOW_USER_PASSWORD_AUTH' as const]]) {
    const file = await makePoolOf(pool.url, 'closed', {
      pool: { AutoVerifiedAttributes: ['email'], LambdaConfig: { PreAuthentication: REFUSE } },
      clients: [{ ExplicitAuthFlows: flows }],
    });
    const claims = ['signin.resolves-user', 'signout.local-only', 'api.auth-named-export'];
    const results = await runClaims(write({ ...file, harmlessTriggers: ['PreAuthentication'] }), claims);
    const [said, ...others] = failuresIn(results);
    assert.match(said ?? '', /^PreAuthentication, declared harmless, refused \d+ sign-ins: '.+'$/);
    assert.deepEqual(others, []);
    assert.equal(results.exitCode, 1);
    const outcomes = results.claims
      .flatMap(({ verdicts }) => Object.values(verdicts))
      .flatMap(({ examples }) => examples.map(({ outcome }) => outcome));
    assert.ok(!outcomes.includes('suite fault'));
  }
});
