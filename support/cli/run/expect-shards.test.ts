import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runCli } from '../testing/cli-process';
import { expectBatch } from './expect-shards';

const folder = mkdtempSync(join(tmpdir(), 'shards-'));
after(() => rmSync(folder, { recursive: true }));

const run = (...more: string[]) =>
  runCli(folder, ['run', '--claim', 'resend.call', '--client', 'amplify-v6', '--out', 'reports', ...more]);

for (const shard of ['9/9', '1/400', '5/9999999999999999999999']) {
  test(`--shard ${shard} of fewer examples is refused before anything is run`, async () => {
    const { exit, output } = await run('--batch', '7-1', '--shard', shard);
    assert.equal(exit, 3, output);
    assert.match(output, new RegExp(`^--shard ${shard}: there are [1-8] examples to share out\\.$`, 'm'));
    assert.doesNotMatch(output, /examples, \d+ failed|conforms/);
    assert.equal(existsSync(join(folder, 'reports/results.json')), false);
  });
}

test('a shard needs a batch, which says of which run it is', () => {
  for (const batch of [undefined, '', ' ']) {
    assert.throws(() => expectBatch({ shard: '1/2', ...(batch !== undefined && { batch }) }), {
      name: 'UsageError',
      next: /--batch 4711-1/,
    });
  }
  expectBatch({ shard: '1/2', batch: '7' });
  expectBatch({});
});

test('the commands that share a run out ask for it', async () => {
  for (const command of ['run', 'doctor']) {
    const { exit, output } = await runCli(folder, [command, '--shard', '1/2']);
    assert.equal(exit, 3, output);
    assert.match(output, /^--shard 1\/2: nothing says of which run it is a part\.$/m);
  }
  const { exit, output } = await runCli(folder, ['teeth', '--part', '9999/9999', '--out', folder]);
  assert.equal(exit, 3, output);
  assert.match(output, /^--part 9999\/9999: there are \d+ mutants to share out\.$/m);
});
