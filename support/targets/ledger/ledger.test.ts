import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import type { Target } from '../contract';
import { ledgerAt } from './ledger';
import { ledgersIn } from './ledgers-in';
import { openLedger } from './open-ledger';
import { processBirth } from './process-birth';
import { outstandingIn, readLedger } from './read-ledger';
import { runState } from './run-state';

const TARGET: Target = {
  ...{ kind: 'endpoint', name: 'http://127.0.0.1:9229/', endpoint: 'http://127.0.0.1:9229/' },
  ...{ standing: 'third party', profile: [], region: 'us-east-1', pools: { mode: 'provisioned' } },
};
const POOL = { type: 'user-pool', name: 'auth-conformance-0123456789' } as const;

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
});
after(() => rmSync(folder, { recursive: true }));

let runs = 0;
/** A ledger of a run of its own. */
function begin(): string {
  runs += 1;
  return openLedger(folder, runs.toString(16).padStart(10, '0'), TARGET);
}

test('the head says whose it is, and what was made and not removed is outstanding', () => {
  const file = begin();
  const ledger = ledgerAt(file);
  const [gone, made, lost, asked] = [1, 2, 3, 4].map(() => ledger.intends(POOL));
  assert.ok(gone && made && lost && asked);
  ledger.made(gone, { ...POOL, id: 'us-east-1_Gone' });
  ledger.removed(gone);
  ledger.made(made, { ...POOL, id: 'us-east-1_Made' });
  ledger.lost(lost);
  const record = readLedger(file);
  const { endpoint, pid, host, target, run } = record.run;
  assert.deepEqual(
    { endpoint, pid, host, target, run },
    { endpoint: TARGET.endpoint, pid: process.pid, host: hostname(), target: 'endpoint', run: '0000000001' },
  );
  assert.deepEqual(
    outstandingIn(record).map(({ state, resource }) => [state, resource]),
    [
      ['made', { ...POOL, id: 'us-east-1_Made' }],
      ['lost', POOL],
      ['asked', POOL],
    ],
  );
});

test('a last line that a crash tore is left out; the lines before it stand', () => {
  const file = begin();
  ledgerAt(file).intends(POOL);
  appendFileSync(file, '{"kind":"intends","intent":"ab');
  assert.equal(readLedger(file).intents.length, 1);
});

for (const [text, place] of [
  ['', ':1 .*the first line does not say whose run'],
  ['{"kind":"stops","at":"2026-11-25T10:00:00.000Z"}\n', ':1 .*the first line does not say'],
  ['no JSON\n', ':1 .*no JSON'],
  ['HEAD\n{"kind":"eats"}\n', ':2 cannot be read'],
  [
    'HEAD\n{"kind":"intends","intent":"a","at":"now","resource":{"type":"user-pool","name":"x"}}\n',
    ':2 .*/at',
  ],
  [
    'HEAD\n{"kind":"intends","intent":"a","at":"2026-11-25T10:00:00.000Z","resource":{"type":"cat"}}\n',
    ':2 ',
  ],
] as const) {
  test(`${JSON.stringify(text.slice(0, 40))} is no ledger: file, line and what is wrong`, () => {
    const file = begin();
    writeFileSync(file, text.replace('HEAD', readFileSync(file, 'utf8').trim()));
    assert.throws(() => readLedger(file), { name: 'UsageError', message: new RegExp(`\\.jsonl${place}`) });
    const { broken } = ledgersIn(folder);
    assert.equal(broken.filter(({ message }) => message.startsWith(file)).length, 1);
    rmSync(file);
  });
}

test('a ledger under the name of another run is none', () => {
  const file = begin();
  const other = join(folder, 'fffffffffe.jsonl');
  writeFileSync(other, readFileSync(file));
  const { broken, records } = ledgersIn(folder);
  assert.equal(records.filter((record) => record.file === other).length, 0);
  assert.match(
    broken.map(({ message }) => message).join('\n'),
    /fffffffffe\.jsonl cannot .*the ledger of run 0/,
  );
  rmSync(other);
});

test('after the run was stopped nothing may be made any more, and what was announced is taken back', () => {
  const file = begin();
  const ledger = ledgerAt(file);
  ledger.intends(POOL);
  ledger.stop();
  assert.throws(() => ledger.intends(POOL), { name: 'CannotTell', message: /being stopped/ });
  assert.deepEqual(
    readLedger(file).intents.map(({ state }) => state),
    ['asked', 'removed'],
  );
});

test('a ledger that was taken away is not begun anew without its head: nothing may be made', () => {
  const file = begin();
  rmSync(file);
  assert.throws(() => ledgerAt(file).intends(POOL), { name: 'SuiteFault', message: /cannot be written/ });
  assert.throws(() => readFileSync(file), { code: 'ENOENT' });
});

test('a folder that cannot be written is refused before anything is made', () => {
  assert.throws(() => openLedger('/proc/none', '0123456789', TARGET), {
    name: 'UsageError',
    message: /\/proc\/none\/0123456789\.jsonl cannot be written/,
  });
});

test('lines of several threads do not mix', async () => {
  const file = begin();
  const program = `require('ts-node/register');
    const { ledgerAt } = require(${JSON.stringify(join(__dirname, 'ledger'))});
    const ledger = ledgerAt(${JSON.stringify(file)});
    for (let n = 0; n < 50; n += 1) ledger.removed(ledger.intends(${JSON.stringify(POOL)}));`;
  const workers = [1, 2, 3].map(() => new Worker(program, { eval: true }));
  await Promise.all(workers.map((worker) => once(worker, 'exit')));
  assert.deepEqual(
    readLedger(file).intents.map(({ state }) => state),
    Array(150).fill('removed'),
  );
});

test('a run goes on while its process lives, has ended when it is gone or its number was given again', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  const pid = child.pid ?? 0;
  const born = processBirth(pid);
  const run = { host: hostname(), pid, ...(born !== undefined && { born }) };
  assert.equal(runState(run), 'running');
  assert.equal(runState({ ...run, host: 'another-machine' }), 'elsewhere');
  if (born !== undefined) assert.equal(runState({ ...run, born: 'an-earlier-boot/1' }), 'ended');
  child.kill('SIGKILL');
  await once(child, 'exit');
  assert.equal(runState(run), 'ended');
});
