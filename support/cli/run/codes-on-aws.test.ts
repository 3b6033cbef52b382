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

interface Run {
  readonly exitCode: number;
  readonly printed: string;
  /** Of the asked claim on the asked client. */
  readonly verdict: string | undefined;
  /** Of its examples. */
  readonly errors: readonly string[];
}

async function run(name: string, members: object, claim: string): Promise<Run> {
  const file = join(folder, `${name}.json`);
  const out = join(folder, name);
  const target = { mode: 'provisioned', region: 'us-east-1', endpoint: pool.url, ...members };
  writeFileSync(file, JSON.stringify(target));
  const options = ['--target', file, '--claim', claim, '--client', 'amplify-v6', '--out', out];
  const child = spawn(
    process.execPath,
    [join(PROJECT_ROOT, 'support/cli/bootstrap.mjs'), 'run', ...options],
    {
      cwd: PROJECT_ROOT,
    },
  );
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      printed += text;
    });
  const exitCode = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)));
  const results = readResults(join(out, 'results.json'));
  const found = results?.claims.find(({ id }) => id === claim)?.verdicts['amplify-v6'];
  const errors = (found?.examples ?? []).flatMap(({ error }) => (error ? [JSON.stringify(error)] : []));
  return { exitCode, printed, verdict: found?.verdict, errors };
}

function readResults(file: string): Results | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

describe('a run against a target file', { concurrency: 2 }, () => {
  test('confirms with a code that came by the function, the key service and the queue', async () => {
    const { exitCode, verdict, printed } = await run(
      'queue',
      { codes: { queue: sqs.queue }, stack: STACK },
      'confirm.call',
    );
    assert.deepEqual({ exitCode, verdict }, { exitCode: 0, verdict: 'conforms' }, printed);
  });

  test('counts the codes that came', async () => {
    const { exitCode, verdict, printed } = await run(
      'count',
      { codes: { queue: sqs.queue }, stack: STACK },
      'resend.resolution-means-sent',
    );
    assert.deepEqual({ exitCode, verdict }, { exitCode: 0, verdict: 'conforms' }, printed);
  });

  test('cannot tell where the pool hands its codes to nobody', async () => {
    const { exitCode, verdict, printed } = await run(
      'silent',
      { codes: { queue: sqs.queue } },
      'confirm.call',
    );
    assert.deepEqual({ exitCode, verdict }, { exitCode: 2, verdict: 'cannot tell' }, printed);
    assert.match(printed, /did not come within/);
  });

  test('stops before anything is made where the queue cannot be read', async () => {
    const queue = 'http://127.0.0.1:9/000000000000/observations';
    const { exitCode, printed } = await run('down', { codes: { queue }, stack: STACK }, 'confirm.call');
    assert.equal(exitCode, 2, printed);
    assert.match(printed, /The queue http:\S+ cannot be read \(.*ECONNREFUSED/);
    assert.doesNotMatch(printed, /\n {4}at /);
  });

  test('leaves out what needs every code where a command tells the latest alone', async () => {
    const { errors, printed } = await run(
      'command',
      { codes: { command: 'exit 1' } },
      'resend.sends-new-code',
    );
    const inapplicable = errors.filter((error) => error.includes('The command shows the latest code only'));
    assert.equal(inapplicable.length, 2, printed);
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
    const { exitCode, verdict, printed } = await run('printed', { codes: { command } }, 'confirm.call');
    assert.deepEqual({ exitCode, verdict }, { exitCode: 0, verdict: 'conforms' }, printed);
  });

  test('says of a file what is wrong with how codes are read', async () => {
    const members = { codes: { queue: sqs.queue, command: 'x' }, stack: { functions: 'refuse' } };
    const { exitCode, printed } = await run('wrong', members, 'confirm.call');
    assert.equal(exitCode, 3);
    assert.match(printed, /\/codes is .*either "queue" or "command"/s);
    assert.match(printed, /\/stack\/functions is "refuse"/);
  });
});
