import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type RunningPool, startPool } from '../../pool/server/start-pool';
import { type QueueStandIn, startQueueStandIn } from '../../targets/testing/queue-stand-in';
import { triggers } from '../../triggers/registry';
import type { Results } from '../../verdict/results';
import { PROJECT_ROOT } from '../project';
import { runClaims } from '../testing/run-claims';

// All that AWS would do, by stand-ins of its services: the pool encrypts with the Encryption SDK, the very function
// that the template deploys decrypts through the key service and reports to the queue, which the run reads.
const KEY = 'arn:aws:kms:us-east-1:000000000000:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const ENVIRONMENT = {
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_REGION: 'us-east-1',
  AUTH_CONFORMANCE_KMS_KEY_ARN: KEY,
};

let pool: RunningPool;
let sqs: QueueStandIn;
let folder: string;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'auth-conformance-codes-'));
  sqs = await startQueueStandIn();
  pool = await startPool({ port: 0, triggers });
  Object.assign(process.env, ENVIRONMENT, {
    AWS_ENDPOINT_URL_KMS: pool.url,
    AUTH_CONFORMANCE_QUEUE_URL: sqs.queue,
  });
});

after(async () => {
  const names = [...Object.keys(ENVIRONMENT), 'AWS_ENDPOINT_URL_KMS', 'AUTH_CONFORMANCE_QUEUE_URL'];
  for (const name of names) delete process.env[name];
  await pool.close();
  await sqs.close();
  rmSync(folder, { recursive: true, force: true });
});

const STACK = { functions: 'arn:aws:lambda:us-east-1:000000000000:function:', kmsKeyArn: KEY };

function targetFile(name: string, members: object): string {
  const file = join(folder, `${name}.json`);
  const target = { mode: 'provisioned', region: 'us-east-1', endpoint: pool.url, ...members };
  writeFileSync(file, JSON.stringify(target));
  return file;
}

/** What a run in this process makes of a claim. */
async function judged(name: string, members: object, claim: string) {
  const { exitCode, claims } = await runClaims(
    { target: targetFile(name, members) },
    [claim],
    ['amplify-v6'],
  );
  const found = claims.find(({ id }) => id === claim)?.verdicts['amplify-v6'];
  const errors = (found?.examples ?? []).flatMap(({ error }) => (error ? [JSON.stringify(error)] : []));
  return { exitCode, verdict: found?.verdict, errors };
}

/** What the command prints of it, and its exit code. */
async function printed(name: string, members: object): Promise<{ exitCode: number; text: string }> {
  const options = [
    '--target',
    targetFile(name, members),
    '--claim',
    'confirm.call',
    '--client',
    'amplify-v6',
  ];
  const child = spawn(
    process.execPath,
    [join(PROJECT_ROOT, 'support/cli/bootstrap.mjs'), 'run', ...options, '--out', join(folder, name)],
    { cwd: PROJECT_ROOT },
  );
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      text += part;
    });
  const exitCode = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)));
  return { exitCode, text };
}

test('confirms with a code that came by the function, the key service and the queue', async () => {
  const { exitCode, verdict, errors } = await judged(
    'queue',
    { codes: { queue: sqs.queue }, stack: STACK },
    'confirm.call',
  );
  assert.deepEqual({ exitCode, verdict, errors }, { exitCode: 0, verdict: 'conforms', errors: [] });
});

test('counts the codes that came', async () => {
  const { exitCode, verdict, errors } = await judged(
    'count',
    { codes: { queue: sqs.queue }, stack: STACK },
    'resend.resolution-means-sent',
  );
  assert.deepEqual({ exitCode, verdict, errors }, { exitCode: 0, verdict: 'conforms', errors: [] });
});

test('leaves out what needs every code where a command tells the latest alone', async () => {
  const { errors } = await judged('command', { codes: { command: 'exit 1' } }, 'resend.sends-new-code');
  const inapplicable = errors.filter((error) => error.includes('The command shows the latest code only'));
  assert.equal(inapplicable.length, 2, errors.join('\n'));
});

test('confirms with a code that a command printed', async () => {
  const doors = `${pool.url}_pool/observations?since=0`;
  const script = join(folder, 'code.mjs');
  writeFileSync(
    script,
    `const { observations } = await (await fetch(${JSON.stringify(doors)})).json();
       const { AUTH_CONFORMANCE_USERNAME: name, AUTH_CONFORMANCE_USER_POOL_ID: pool } = process.env;
       const { AUTH_CONFORMANCE_DESTINATION: address, AUTH_CONFORMANCE_SINCE: since } = process.env;
       const own = observations.filter((seen) => seen.kind === 'code' && seen.username === name
         && seen.userPoolId === pool && seen.destination === address && seen.at >= since);
       if (own.length === 0) process.exit(1);
       console.log(own.at(-1).code);`,
  );
  const command = `"${process.execPath}" "${script}"`;
  const { exitCode, verdict, errors } = await judged('printed', { codes: { command } }, 'confirm.call');
  assert.deepEqual({ exitCode, verdict, errors }, { exitCode: 0, verdict: 'conforms', errors: [] });
});

describe('the command, against a target file', { concurrency: 2 }, () => {
  test('cannot tell where the pool hands its codes to nobody', async () => {
    const { exitCode, text } = await printed('silent', { codes: { queue: sqs.queue } });
    assert.equal(exitCode, 2, text);
    assert.equal(verdictIn('silent'), 'cannot tell', text);
    assert.match(text, /did not come within/);
  });

  test('stops before anything is made where the queue cannot be read', async () => {
    const queue = 'http://127.0.0.1:9/000000000000/observations';
    const { exitCode, text } = await printed('down', { codes: { queue }, stack: STACK });
    assert.equal(exitCode, 2, text);
    assert.match(text, /The queue http:\S+ cannot be read \(.*ECONNREFUSED/);
    assert.doesNotMatch(text, /\n {4}at /);
  });

  test('says of a file what is wrong with how codes are read', async () => {
    const members = { codes: { queue: sqs.queue, command: 'x' }, stack: { functions: 'refuse' } };
    const { exitCode, text } = await printed('wrong', members);
    assert.equal(exitCode, 3);
    assert.match(text, /\/codes is .*either "queue" or "command"/s);
    assert.match(text, /\/stack\/functions is "refuse"/);
  });
});

/** Of `confirm.call`, by the report in the folder that a command was told to write to. */
function verdictIn(name: string): string | undefined {
  const { claims } = JSON.parse(readFileSync(join(folder, name, 'results.json'), 'utf8')) as Results;
  return claims.find(({ id }) => id === 'confirm.call')?.verdicts['amplify-v6']?.verdict;
}
