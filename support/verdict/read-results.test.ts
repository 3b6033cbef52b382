import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readResults } from './read-results';

describe('readResults', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'results-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const [what, text, message] of [
    ['is cut off', '{"schemaVersion":', /is not valid JSON/],
    ['is of another version', '{"schemaVersion":1}', /not a results file/],
    ['holds no object', 'null', /not a results file/],
    [
      'lacks what a run writes',
      '{"schemaVersion":2,"mutant":null,"claims":[]}',
      /not what a run of this suite/,
    ],
  ] as const) {
    it(`refuses a file that ${what}`, () => {
      const path = join(folder, 'results.json');
      writeFileSync(path, text);
      assert.throws(() => readResults(path), { kind: 'UsageError', message });
    });
  }

  it('says how to get results where there are none', () => {
    const next = /npm run conformance/;
    assert.throws(() => readResults(join(folder, 'none.json')), { kind: 'UsageError', next });
  });
});
