import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { after, beforeEach, test } from 'node:test';
import { pathToFileURL } from 'node:url';

const MODULE = pathToFileURL(join(__dirname, 'take-turn.mjs')).href;
const folder = mkdtempSync(join(tmpdir(), 'turn-'));
const turn = join(folder, 'turn');
const log = join(folder, 'log');
/** Of a process that cannot be: Linux and macOS give none so high. */
const NOBODY = '99999999';

beforeEach(() => {
  for (const file of [turn, log]) rmSync(file, { force: true });
});
after(() => rmSync(folder, { recursive: true }));

/** Takes its turn, says so in the log, stays a while, says that it leaves. */
const HOLD = `
import { appendFileSync } from 'node:fs';
import { takeTurn } from '${MODULE}';
const leave = takeTurn(${JSON.stringify(turn)}, (holder) => console.log('waits for ' + holder));
appendFileSync(${JSON.stringify(log)}, 'in ');
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150);
appendFileSync(${JSON.stringify(log)}, 'out ');
leave();
`;

function start(code: string): { readonly child: ChildProcess; readonly said: Promise<string> } {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return { child, said: new Promise((resolve) => child.on('close', () => resolve(text))) };
}

test('of several at once one has the turn and the others wait, and say for whom', async () => {
  writeFileSync(turn, String(process.pid));
  const waiting = [start(HOLD), start(HOLD), start(HOLD)];
  const first = await Promise.all(waiting.map(({ child }) => once(child.stdout as Readable, 'data')));
  assert.deepEqual(first.map(String), Array(3).fill(`waits for ${process.pid}\n`));
  assert.equal(existsSync(log), false);
  rmSync(turn);
  await Promise.all(waiting.map(({ said }) => said));
  assert.equal(readFileSync(log, 'utf8'), 'in out in out in out ');
  assert.equal(existsSync(turn), false);
});

test('the turn of a process that died is taken by one of those that wait', async () => {
  writeFileSync(turn, NOBODY);
  await Promise.all([start(HOLD).said, start(HOLD).said]);
  assert.equal(readFileSync(log, 'utf8'), 'in out in out ');
});

test('a turn that nobody can have so long is over', async () => {
  writeFileSync(turn, String(process.pid));
  utimesSync(turn, new Date(0), new Date(0));
  await start(HOLD).said;
  assert.equal(readFileSync(log, 'utf8'), 'in out ');
});

test('a process that ends without giving the turn back leaves none', async () => {
  await start(`
    import { takeTurn } from '${MODULE}';
    takeTurn(${JSON.stringify(turn)}, () => {});
    process.exit(3);
  `).said;
  assert.equal(existsSync(turn), false);
});

test('where nothing can be written there is no turn to wait for', async () => {
  const { said } = start(`
    import { takeTurn } from '${MODULE}';
    takeTurn(${JSON.stringify(join(folder, 'nowhere', 'turn'))}, () => {})();
    console.log('went on');
  `);
  assert.equal(await said, 'went on\n');
});
