import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, mock, test } from 'node:test';
import type { Results } from '../../verdict/results';
import { writeReports } from '../../verdict/write-reports';
import { executeSuite } from '../run/execute-suite';
import { openTarget } from '../run/open-target';
import { CLIENTS } from '../run/run-options';
import { loadSuiteBook, type SuiteBook } from '../suite-book';
import { mergeCommand } from './merge-command';
import { mergeShards } from './merge-shards';
import { readShard } from './read-shard';

/** Under the mutant, some stand and some deviate; several have examples that fall to different shards. */
const CLAIMS = [
  'confirm.force-alias.default',
  'confirm.bad-code-rejects',
  'signout.call',
  'signout.refresh-unusable',
];
const MUTANT = 'sign-out-keeps-tokens';
/** Rendered, the features lie in another folder for each shard. */
const LANGUAGE = 'fr';

let book: SuiteBook;
let folder: string;
let whole: Results;
const shardFolder = (index: number) => join(folder, `shard-${index}`);

async function run(name: string, shard?: string): Promise<Results> {
  const target = await openTarget({ mutant: MUTANT });
  try {
    const { results, runs } = await executeSuite({
      ...{ book, target, clients: CLIENTS, wanted: { claim: CLAIMS }, language: LANGUAGE, parallel: 1 },
      ...{ order: { kind: 'random', seed: 'a' }, expectations: [], onMessage: () => {} },
      ...(shard !== undefined && { shard, batch: '4711-1' }),
    });
    await writeReports(results, runs, join(folder, name));
    return results;
  } finally {
    await target.close();
  }
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'merge-'));
  book = await loadSuiteBook();
  whole = await run('whole');
  await run('shard-1', '1/2');
  await run('shard-2', '2/2');
});
after(() => rmSync(folder, { recursive: true }));

function merged(first: string, ...others: string[]) {
  return mergeShards([readShard(first), ...others.map(readShard)]);
}

/** What a run says, without what differs from run to run: moments, durations and what passed on the wire. */
function said(results: Results) {
  const { startedAt: _startedAt, durationMs: _durationMs, asked, claims, ...rest } = results;
  const verdicts = claims.map((claim) => ({
    ...claim,
    verdicts: Object.values(claim.verdicts).map(({ examples, ...verdict }) => ({
      ...verdict,
      examples: examples.map(({ id, title, file, line, outcome, relation, attempts, error, steps }) => ({
        ...{ id, title, file, line, outcome, relation, attempts, kind: error?.kind },
        steps: steps.map(({ text, outcome: came }) => [text.replace(/-[0-9a-f]{8}/, ''), came]),
      })),
    })),
  }));
  return { ...rest, asked: { ...asked, batch: null }, verdicts };
}

test('two shards say together what one run says, in whichever order they are given', async () => {
  const { results, runs } = merged(shardFolder(2), shardFolder(1));
  assert.equal(whole.exitCode, 1);
  assert.deepEqual(said(results), said(whole));
  const paths = await writeReports(results, runs, join(folder, 'joined'));
  assert.equal(paths.length, 6);
});

test('a shard answers for its own part: what lies in the other is no failure of it', () => {
  for (const index of [1, 2]) {
    const { results } = readShard(shardFolder(index));
    assert.deepEqual(results.shard, { index, total: 2, of: exampleCount(whole) });
    assert.deepEqual(
      results.findings.filter(({ message }) => message.startsWith('Untested')),
      [],
    );
  }
});

function exampleCount({ claims }: Results): number {
  return claims.flatMap(({ verdicts }) => Object.values(verdicts).flatMap(({ examples }) => examples)).length;
}

/** The shards' folders anew, with the second one's results changed. */
function withSecond(change: (results: Results) => object): readonly [string, string] {
  const copy = join(mkdtempSync(join(folder, 'changed-')), 'shard');
  cpSync(shardFolder(2), copy, { recursive: true });
  const file = join(copy, 'results.json');
  const results = JSON.parse(readFileSync(file, 'utf8')) as Results;
  writeFileSync(file, JSON.stringify({ ...results, ...change(results) }));
  return [shardFolder(1), copy];
}

/** What a shard says that knows of all its deviations. */
function tolerant(results: Results): Results {
  const text = JSON.stringify(results).replaceAll('"verdict":"deviates"', '"verdict":"known deviation"');
  return { ...(JSON.parse(text) as Results), exitCode: 0 };
}

test('known deviations are applied to all shards together', () => {
  const deviating = whole.claims.filter(({ verdicts }) =>
    Object.values(verdicts).some(({ verdict }) => verdict === 'deviates'),
  );
  assert.ok(deviating.length > 0);
  const expectations = deviating.flatMap(({ id, verdicts }) =>
    Object.entries(verdicts).flatMap(([client, { observed }]) =>
      observed === undefined
        ? []
        : [{ claim: id, client, observed, reason: 'known', owner: 'us', until: '2999-12-31' }],
    ),
  );
  const folders = [1, 2].map((index) => {
    const [, copy] = withSecond(() => ({ ...tolerant(readShard(shardFolder(index)).results), expectations }));
    cpSync(shardFolder(index), copy, { recursive: true, filter: (path) => !path.endsWith('results.json') });
    return copy;
  });
  const { results } = merged(folders[0] ?? '', folders[1] ?? '');
  assert.equal(results.exitCode, 0);
  assert.equal(results.summary['amplify-v6']?.deviates, 0);
});

test('a fault of one shard is a fault of all', () => {
  const { results } = merged(
    ...withSecond(() => ({
      faults: [{ kind: 'suite fault', message: 'A user was left behind: x/y' }],
      exitCode: 3,
    })),
  );
  assert.equal(results.exitCode, 3);
});

for (const [what, change] of [
  ['the suite', ({ suite }) => ({ suite: { ...suite, commit: 'another' } })],
  ['the target', ({ target }) => ({ target: { ...target, name: 'elsewhere' } })],
  ['the clients and their versions', ({ clients }) => ({ clients: [...clients].reverse() })],
  ['the batch', ({ asked }) => ({ asked: { ...asked, batch: '17' } })],
  ['the choice of claims', ({ asked }) => ({ asked: { ...asked, claims: null } })],
  ['the choice of tags', ({ asked }) => ({ asked: { ...asked, tags: '@v5' } })],
  ['the language', ({ asked }) => ({ asked: { ...asked, language: 'en' } })],
  ['the order', () => ({ seed: 'b' })],
  ['the mutant', () => ({ mutant: null })],
  [
    'the list of known deviations',
    () => ({ expectations: [{ claim: 'x', observed: 'y', reason: 'z', owner: 'us', until: '2026-12-31' }] }),
  ],
  ['the number of shards', ({ shard }) => ({ shard: { ...shard, total: 3 } })],
  ['the number of examples', ({ shard }) => ({ shard: { ...shard, of: 99 } })],
  ['the list of claims', ({ claims }) => ({ claims: claims.slice(1) })],
] as const satisfies readonly (readonly [string, (results: Results) => object])[]) {
  test(`shards that differ in ${what} are not of one run`, () => {
    const folders = withSecond(change);
    assert.throws(() => merged(...folders), {
      name: 'UsageError',
      message: new RegExp(`are not of one run: ${what} is `),
    });
  });
}

test('shards that do not say of which run they are belong to none', () => {
  for (const batch of [null, ' ']) {
    const [, copy] = withSecond(({ asked }) => ({ asked: { ...asked, batch } }));
    assert.throws(() => merged(copy, shardFolder(1)), { message: /does not say of which run/ });
  }
});

/** What was seen of an example, in messages that are not those of the results. */
const FORGED = [
  [
    'FAILED',
    'PASSED',
    /results\.json says "failed" \(\S+: deviates\) of features\/\S+ on amplify-v\d, .* say "/,
  ],
  [
    'PASSED',
    'FAILED',
    /results\.json says "passed" \(\S+: conforms\) of features\/\S+ on amplify-v\d, .* say "/,
  ],
] as const;

for (const [from, to, message] of FORGED) {
  test(`a shard whose messages say ${to} in place of ${from} contradicts itself`, () => {
    const folders = [1, 2].map((index) => {
      const copy = mkdtempSync(join(folder, 'forged-'));
      cpSync(shardFolder(index), copy, { recursive: true });
      for (const client of CLIENTS) {
        const file = join(copy, `messages.${client}.ndjson`);
        const text = readFileSync(file, 'utf8');
        writeFileSync(file, text.replaceAll(`"status":"${from}"`, `"status":"${to}"`));
      }
      return copy;
    });
    assert.throws(() => merged(folders[0] ?? '', folders[1] ?? ''), { name: 'UsageError', message });
  });
}

test('a shard whose exit code is another than its messages make is refused', () => {
  const folders = withSecond(({ exitCode }) => ({ exitCode: exitCode === 0 ? 2 : 0 }));
  assert.throws(() => merged(...folders), { message: /contradicts itself: its results\.json says exit \d/ });
});

test('a missing shard and one that is given twice are named', () => {
  assert.throws(() => merged(shardFolder(1)), { message: 'Shard 2 of 2 is missing.' });
  assert.throws(() => merged(shardFolder(1), shardFolder(2), shardFolder(2)), {
    message: /^Shard 2 of 2 is there more than once: .*shard-2, .*shard-2/,
  });
});

test('a shard that ran what another ran is refused', () => {
  const [first, copy] = withSecond((results) => ({
    ...readShard(shardFolder(1)).results,
    shard: results.shard,
  }));
  for (const client of CLIENTS) {
    cpSync(join(shardFolder(1), `messages.${client}.ndjson`), join(copy, `messages.${client}.ndjson`));
  }
  assert.throws(() => merged(first, copy), { message: /both ran features\/.*\.feature:\d+ on amplify-v5/ });
});

/** A copy of the first shard's folder in which one file holds something else. */
function withFile(name: string, change: (text: string) => string): string {
  const copy = mkdtempSync(join(folder, 'broken-'));
  cpSync(shardFolder(1), copy, { recursive: true });
  writeFileSync(join(copy, name), change(readFileSync(join(copy, name), 'utf8')));
  return copy;
}

const MESSAGES = 'messages.amplify-v6.ndjson';

for (const [name, change, message] of [
  ['results.json', (text: string) => text.slice(0, 500), /results\.json is no report .*it is no JSON/],
  ['results.json', () => '[]', /its schemaVersion is undefined, not 2/],
  [
    'results.json',
    (text: string) => text.replace('"schemaVersion": 2', '"schemaVersion": 1'),
    /schemaVersion is 1/,
  ],
  ['results.json', (text: string) => text.replace('"exitCode": ', '"exit": '), /results\.json .*must/],
  ['results.json', (text: string) => text.replace('"index": 1', '"index": 3'), /there is no shard 3 of 2/],
  [MESSAGES, (text: string) => text.slice(0, -10), /ndjson:\d+ .*cut off/],
  [MESSAGES, (text: string) => text.replace('\n', '\n<html>\n'), /ndjson:2 .*no JSON/],
  [MESSAGES, (text: string) => text.replace('\n', '\n7\n'), /ndjson:2 .*no message/],
  [MESSAGES, () => '', /ndjson .*lacks examples|ndjson:1 .*cut off/],
  [MESSAGES, (text: string) => `${text.split('\n')[0]}\n`, /ndjson .*lacks examples/],
] as const) {
  test(`a shard whose ${name} is broken is refused: ${message.source}`, () => {
    assert.throws(() => merged(withFile(name, change), shardFolder(2)), { name: 'UsageError', message });
  });
}

test('what is no folder of a shard is refused', () => {
  assert.throws(() => readShard(join(folder, 'nowhere')), { message: /nowhere\/results\.json .*ENOENT/ });
  assert.throws(() => readShard(join(folder, 'whole')), { message: /whole\/results\.json .*of a whole run/ });
});

test('the command wants folders, and one of its own to write to', async () => {
  mock.method(process.stderr, 'write', () => true);
  const merge = (...parameters: string[]) =>
    mergeCommand().exitOverride().parseAsync(parameters, { from: 'user' });
  await assert.rejects(merge('--out', 'x'), { message: /missing required argument 'folders'/ });
  await assert.rejects(merge(shardFolder(1)), { message: /required option '--out <folder>' not specified/ });
  await assert.rejects(merge(shardFolder(1), '--out', shardFolder(1)), {
    message: /is the folder of a shard/,
  });
  const link = join(folder, 'another-name');
  symlinkSync(shardFolder(1), link, 'junction');
  for (const again of [shardFolder(1), `${folder}/./shard-2/../shard-1/`, link]) {
    await assert.rejects(merge(shardFolder(1), shardFolder(2), again, '--out', 'x'), {
      name: 'UsageError',
      message: `${again} is the folder ${shardFolder(1)}, which is given already.`,
    });
  }
  await assert.rejects(merge(shardFolder(1), '--out', link), { message: /is the folder of a shard/ });
  await assert.rejects(merge(shardFolder(1), '--out', 'x', '--force'), {
    message: /unknown option '--force'/,
  });
  mock.restoreAll();
});
