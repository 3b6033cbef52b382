import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider';
import { ConformanceError } from '../../conformance-error';
import { startPool } from '../../pool/server/start-pool';
import type { ExistingTargetFile } from '../../targets/target-file';
import { makePool } from '../../targets/testing/five-pools';
import { ownerOf } from '../../targets/testing/owner-of';
import { type Refusal, startRefusingProxy } from '../../targets/testing/refusing-proxy';
import { triggers } from '../../triggers/registry';
import { reachTarget } from '../doctor/reach-target';
import { EXIT_CODE_OF } from '../exit-codes';
import { runCli } from '../testing/cli-process';
import { openTarget } from './open-target';

const folder = mkdtempSync(join(tmpdir(), 'auth-conformance-'));
let pool: Awaited<ReturnType<typeof startPool>>;
let owner: CognitoIdentityProvider;
let plain: ExistingTargetFile;
let email: ExistingTargetFile;

before(async () => {
  pool = await startPool({ port: 0 });
  owner = ownerOf(pool.url);
  plain = await makePool(pool.url, 'plain');
  email = await makePool(pool.url, 'email');
});

after(async () => {
  owner.destroy();
  await pool.close();
  rmSync(folder, { recursive: true });
});

/** What an administrator may ask without making or changing anything; the last is the question without a signature. */
const READING = ['DescribeUserPool', 'GetUserPoolMfaConfig', 'DescribeUserPoolClient', 'InitiateAuth'];

interface Case {
  readonly what: string;
  readonly file: () => Promise<ExistingTargetFile> | ExistingTargetFile;
  readonly refusals?: Readonly<Record<string, Refusal>>;
  readonly exitCode: 2 | 3;
  readonly said: RegExp;
}

const DENIED: Refusal = {
  name: 'AccessDeniedException',
  message: 'no identity-based policy allows the action',
};
const INVALID: Refusal = {
  name: 'UnrecognizedClientException',
  message: 'The security token included in the request is invalid.',
};
const EXPIRED: Refusal = { name: 'ExpiredTokenException', message: 'The security token has expired.' };

const CASES: readonly Case[] = [
  {
    what: 'wrong credentials',
    file: () => plain,
    refusals: { DescribeUserPool: INVALID },
    exitCode: 3,
    said: /^The AWS credentials are not accepted \(UnrecognizedClientException\)/,
  },
  {
    what: 'credentials of yesterday',
    file: () => plain,
    refusals: { DescribeUserPool: EXPIRED },
    exitCode: 3,
    said: /^The AWS credentials are not accepted \(ExpiredTokenException\)/,
  },
  ...['DescribeUserPool', 'GetUserPoolMfaConfig', 'DescribeUserPoolClient'].map(
    (operation): Case => ({
      what: `no permission for ${operation}`,
      file: () => plain,
      refusals: { [operation]: DENIED },
      exitCode: 2,
      said: new RegExp(`^You may not call ${operation}: no identity-based policy`),
    }),
  ),
  {
    what: 'an unknown pool',
    file: () => ({ ...plain, userPoolId: 'us-east-1_Nowhere00' }),
    exitCode: 3,
    said: /^There is no user pool us-east-1_Nowhere00 in us-east-1\.$/,
  },
  {
    what: 'an app client of another pool',
    file: () => ({ ...plain, userPoolClientIds: email.userPoolClientIds }),
    exitCode: 3,
    said: /^The user pool us-east-1_\w+ has no app client \w+\.$/,
  },
  {
    what: 'an app client with a secret',
    file: async () => {
      const { UserPoolClient } = await owner.createUserPoolClient({
        UserPoolId: plain.userPoolId,
        ClientName: 'server',
        GenerateSecret: true,
      });
      return { ...plain, userPoolClientIds: [...plain.userPoolClientIds, UserPoolClient?.ClientId ?? ''] };
    },
    exitCode: 3,
    said: /^The app client \w+ has a secret\.$/,
  },
  {
    what: 'a pool without self-sign-up',
    file: async () => {
      const { UserPool } = await owner.createUserPool({
        PoolName: 'closed',
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      });
      return { ...plain, userPoolId: UserPool?.Id ?? '' };
    },
    exitCode: 3,
    said: /^us-east-1_\w+ lets nobody sign up by themselves\.$/,
  },
];

function written(file: object): string {
  const path = join(folder, 'pool.json');
  writeFileSync(path, JSON.stringify(file, undefined, 2));
  return path;
}

async function refusalOf(path: string): Promise<ConformanceError> {
  const error = await openTarget({ target: path }).then(
    () => assert.fail('the target was taken'),
    (refusal: unknown) => refusal,
  );
  assert.ok(error instanceof ConformanceError, String(error));
  return error;
}

for (const { what, file, refusals = {}, exitCode, said } of CASES) {
  test(`${what}: one sentence, of doctor too, exit ${exitCode}, and nothing is made`, async () => {
    const target = await file();
    const proxy = await startRefusingProxy(pool.url, refusals);
    try {
      const error = await refusalOf(written({ ...target, endpoint: proxy.url }));
      assert.match(error.message, said);
      assert.ok(!error.message.includes('\n'), error.message);
      assert.ok(error.next);
      assert.equal(EXIT_CODE_OF[error.kind], exitCode);
      await assert.rejects(reachTarget({ target: join(folder, 'pool.json') }), {
        ...{ message: error.message, kind: error.kind, next: error.next },
      });
      assert.ok(proxy.asked.length > 0);
      assert.deepEqual(
        proxy.asked.filter((operation) => !READING.includes(operation) && operation !== '/_pool/health'),
        [],
      );
    } finally {
      await proxy.close();
    }
  });
}

test('the region of another pool: told from the file alone', async () => {
  const { endpoint: _, ...aws } = plain;
  const error = await refusalOf(written({ ...aws, region: 'eu-west-1' }));
  assert.equal(EXIT_CODE_OF[error.kind], 3);
  assert.match(error.message, /pool\.json:3: the pool us-east-1_\w+ is in us-east-1, not in eu-west-1\n/);
});

test('a pool where nothing is applicable: the command line says so, exit 1, and writes why', async () => {
  const own = await startPool({ port: 0, triggers });
  try {
    const target = written(await makePool(own.url, 'strict'));
    const out = join(folder, 'reports');
    const { exit, output } = await runCli(folder, [
      ...['run', '--target', target, '--claim', 'confirm.call', '--out', out],
    ]);
    assert.equal(exit, 1, output);
    assert.match(
      output,
      /\nNothing was looked at \(2\)\n\n {2}Nothing was looked at with amplify-v5: of 1 claim/,
    );
    assert.match(
      output,
      /\nExit 1: nothing was looked at with amplify-v5 and amplify-v6, so there is no verdict on it\.\n/,
    );
    assert.match(output, /\n {2}MfaConfiguration: needs OFF or OPTIONAL; is ON\n {6}confirm\.call\n/);
    assert.doesNotMatch(output, /other settings/);
    assert.ok(existsSync(join(out, 'summary.md')));
  } finally {
    await own.close();
  }
});
