import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { ConformanceError } from '../../conformance-error';
import { codeByCommand } from './code-by-command';

const SOUGHT = {
  userPoolId: 'eu-west-1_Example01',
  username: 'alice',
  destination: 'alice@example.com',
  since: new Date('2026-01-01T00:00:00.000Z'),
};
/** For what is to fail; what succeeds does so at once, or when the machine gets to it. */
const PATIENCE_MS = 1_600;
const LONG_MS = 20_000;

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'auth-conformance-command-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

async function refusal(command: string): Promise<ConformanceError> {
  const begun = Date.now();
  const error = await codeByCommand(command, SOUGHT, PATIENCE_MS).then(
    (code) => assert.fail(`it told ${code}`),
    (reason: ConformanceError) => reason,
  );
  assert.ok(Date.now() - begun < PATIENCE_MS + 1_500, 'it took too long');
  assert.equal(error.kind, 'CannotTell');
  return error;
}

describe('a command for codes', { concurrency: true }, () => {
  test('is told for whom, where and since when', async () => {
    const file = join(folder, 'environment');
    const names = ['USERNAME', 'DESTINATION', 'USER_POOL_ID', 'SINCE'].map(
      (name) => `$AUTH_CONFORMANCE_${name}`,
    );
    const code = await codeByCommand(`echo "${names.join(' ')}" > ${file}; echo 123456`, SOUGHT, LONG_MS);
    assert.equal(code, '123456');
    const told = readFileSync(file, 'utf8').trim();
    assert.equal(told, 'alice alice@example.com eu-west-1_Example01 2026-01-01T00:00:00.000Z');
  });

  test('is asked again until it knows', async () => {
    const file = join(folder, 'asked');
    const command = `test -e ${file} && echo 12345678 || { touch ${file}; exit 1; }`;
    assert.equal(await codeByCommand(command, SOUGHT, LONG_MS), '12345678');
  });

  for (const [what, command, seen] of [
    ['fails', 'echo 123456; exit 3', /it ended with 3/],
    ['is not there', 'no-such-program-anywhere 2>/dev/null', /it ended with 127/],
    ['prints nothing', 'true', /it printed 0 characters/],
    ['prints rubbish', 'echo "Your code is 123456"', /it printed 19 characters/],
    ['prints two codes', 'echo 123456; echo 654321', /it printed 13 characters/],
  ] as const) {
    test(`that ${what} tells nothing, and its output stays out of the error`, async () => {
      const { message } = await refusal(command);
      assert.match(message, seen);
      assert.doesNotMatch(message, /123456|654321/);
    });
  }

  test('that hangs is ended, with all that it started', async () => {
    const file = join(folder, 'survivor');
    const { message } = await refusal(`(sleep 3; touch ${file}) & wait`);
    assert.match(message, /it did not end/);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    assert.equal(existsSync(file), false);
  });
});
