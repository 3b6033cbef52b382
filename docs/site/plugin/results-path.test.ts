import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { resultsPath } from './results-path';

describe('resultsPath', () => {
  let root: string;
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'project-'));
  });
  after(() => rmSync(root, { recursive: true }));

  it('prefers the named file, then the last run, then the snapshot', () => {
    assert.equal(resultsPath(root, {}), join(root, 'docs', 'data', 'results.json'));
    mkdirSync(join(root, 'reports'));
    writeFileSync(join(root, 'reports', 'results.json'), '{}');
    assert.equal(resultsPath(root, {}), join(root, 'reports', 'results.json'));
    assert.equal(resultsPath(root, { CONFORMANCE_RESULTS: 'other.json' }), join(root, 'other.json'));
  });
});
