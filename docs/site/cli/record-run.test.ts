import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Results } from '../../../support/verdict/results';
import { HISTORY, recordRun, SNAPSHOT } from './record-run';

const recorded: Results = JSON.parse(readFileSync(resolve(__dirname, '../../data/results.json'), 'utf8'));

describe('recordRun', () => {
  let root: string;
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'record-'));
    mkdirSync(join(root, 'docs/data'), { recursive: true });
  });
  after(() => rmSync(root, { recursive: true }));

  function written(differences: Partial<Results>): string {
    const path = join(root, 'run.json');
    writeFileSync(path, JSON.stringify({ ...recorded, ...differences }));
    return path;
  }

  it('adds one line a run and keeps the last as the snapshot', () => {
    assert.equal(recordRun(root, written({})).changes, undefined);
    const line = recordRun(
      root,
      written({ startedAt: '2027-01-01T00:00:00.000Z', claims: recorded.claims.slice(1) }),
    );
    assert.deepEqual(
      line.changes?.map(({ claim, after: now }) => [claim, now]),
      Object.keys(recorded.claims[0]?.verdicts ?? {}).map(() => [recorded.claims[0]?.id, undefined]),
    );
    const lines = readFileSync(join(root, HISTORY), 'utf8').trim().split('\n');
    assert.equal(lines.length, 2);
    assert.equal(
      JSON.parse(readFileSync(join(root, SNAPSHOT), 'utf8')).startedAt,
      '2027-01-01T00:00:00.000Z',
    );
  });

  for (const [what, differences, message] of [
    ['a run that is recorded already', {}, /already/],
    ['a part of a run', { asked: { ...recorded.asked, claims: ['a.b'] } }, /part of the suite/],
    ['a run in which the suite was at fault', { exitCode: 3 }, /at fault/],
    ['a run with a mutant', { mutant: 'no-revocation' }, /was broken/],
  ] as const) {
    it(`refuses ${what}, and changes nothing`, () => {
      const held = readFileSync(join(root, HISTORY), 'utf8');
      assert.throws(() => recordRun(root, written(differences)), { kind: 'UsageError', message });
      assert.equal(readFileSync(join(root, HISTORY), 'utf8'), held);
    });
  }
});
