import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startPool } from '../../pool/server/start-pool';
import { openLedger } from '../../targets/ledger/open-ledger';
import { durationText, parseDuration } from '../duration';
import { sweepHere } from './testing/sweep-here';

const home = process.cwd();
let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'sweep-command-'));
  process.chdir(folder);
  mkdirSync('.auth-conformance');
});
after(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

for (const [parameters, message] of [
  [['--run', 'mine'], /--run <id>' argument 'mine' is invalid. Expected the ten digits/],
  [['--older-than', 'soon'], /'soon' is invalid. Expected a number with s, m, h or d/],
  [['--older-than', '-1h'], /'-1h' is invalid|argument missing/],
  [['--force'], /unknown option '--force'/],
  [['somewhere'], /too many arguments/],
  [['--endpoint', 'pool'], /--endpoint pool: this is not an address/],
  [['--endpoint', 'ftp://pool/'], /the scheme is ftp/],
  [['--run', '00000000ff'], /--run 00000000ff: no ledger here knows that run/],
] as const) {
  test(`sweep ${parameters.join(' ')} is refused: ${message.source}`, async () => {
    await assert.rejects(sweepHere(...parameters), { message });
  });
}

test('without a ledger and an address there is nothing to sweep: 0', async () => {
  const { exit, text } = await sweepHere();
  assert.equal(exit, 0);
  assert.match(text, /Nothing to sweep: no ledger in .*\.auth-conformance/);
});

test('an endpoint that does not answer does not keep the others, and the exit is 2', async () => {
  const pool = await startPool({ port: 0 });
  const files = [
    ['000000000a', 'http://127.0.0.1:9/'],
    ['000000000b', pool.url],
  ].map(([run = '', endpoint = '']) =>
    openLedger('.auth-conformance', run, {
      ...{ kind: 'endpoint', name: endpoint, endpoint, region: 'us-east-1' },
      ...{ standing: 'third party', profile: [], pools: { mode: 'provisioned' } },
    }),
  );
  try {
    const { exit, text } = await sweepHere();
    assert.equal(exit, 2);
    assert.match(text, /Nothing answers at http:\/\/127\.0\.0\.1:9\//);
    assert.match(text, new RegExp(`${pool.url}\n`));
  } finally {
    for (const file of files) rmSync(file);
    await pool.close();
  }
});

test('a ledger that cannot be read is named, with line and fault, and the exit is 2', async () => {
  const file = join('.auth-conformance', '000000000c.jsonl');
  writeFileSync(file, '{"kind":"run"}\n');
  try {
    const { exit, text } = await sweepHere();
    assert.equal(exit, 2);
    assert.match(text, /000000000c\.jsonl:1 cannot be read as a ledger: .*run/);
  } finally {
    rmSync(file);
  }
});

test('durations are read and written in their largest unit', () => {
  assert.deepEqual(
    ['90s', '30m', '2h', '7d'].map(parseDuration),
    [90_000, 1_800_000, 7_200_000, 604_800_000],
  );
  assert.deepEqual([5_000, 90_000, 7_300_000, 200_000_000].map(durationText), ['5 s', '1 min', '2 h', '2 d']);
});
