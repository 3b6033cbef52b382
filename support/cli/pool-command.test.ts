import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const BOOTSTRAP = join(__dirname, 'bootstrap.mjs');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`pool prints its address first, answers there without a compiler and leaves with 0 at ${signal}`, {
    timeout: 30_000,
  }, async () => {
    const child = spawn(process.execPath, [BOOTSTRAP, 'pool', '--port', '0'], {
      // A compiler that does not exist: whatever loads one does not start.
      env: { ...process.env, TS_NODE_COMPILER: 'none' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [output] = (await once(child.stdout, 'data')) as [Buffer];
    const [address] = output.toString().split('\n');
    assert.equal((await fetch(new URL('_pool/health', address))).status, 200);
    child.kill(signal);
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });
}

for (const [given, told] of [
  [['--mutant', 'nope'], /^No pool mutant is called "nope"\.\n {2}expected: /],
  [['--seed', 'nowhere.json'], /^--seed nowhere\.json: ENOENT/],
  [['--code', '12'], /^error: option '--code <digits>' argument '12' is invalid\./],
  [['--bogus'], /^error: unknown option '--bogus'\n\(auth-conformance pool --help lists what there is\)/],
] as const) {
  test(`pool ${given.join(' ')} is refused with exit 3 and no stack trace`, async () => {
    const refused = promisify(execFile)(process.execPath, [BOOTSTRAP, 'pool', ...given]);
    await assert.rejects(refused, (error: { readonly code: number; readonly stderr: string }) => {
      assert.equal(error.code, 3);
      assert.match(error.stderr, told);
      assert.doesNotMatch(error.stderr, /^ {4}at /m);
      return true;
    });
  });
}

test('the help of all lists every command', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [BOOTSTRAP, '--help']);
  for (const name of ['run', 'pool', 'teeth', 'check', 'steps'])
    assert.match(stdout, new RegExp(`^  ${name} `, 'm'));
});
