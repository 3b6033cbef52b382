import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { siteResults } from './site-results';

const PROJECT = resolve(__dirname, '../../..');

describe('siteResults, before any run', () => {
  let root: string;
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'project-'));
    for (const name of ['features', 'package.json']) symlinkSync(join(PROJECT, name), join(root, name));
  });
  after(() => rmSync(root, { recursive: true }));

  it('leaves every claim without a verdict, and names no run', () => {
    const { claims, clients, summary, startedAt } = siteResults(root, {});
    assert.ok(claims.length > 100);
    assert.deepEqual(
      claims.filter(({ verdicts }) => Object.keys(verdicts).length > 0),
      [],
    );
    assert.deepEqual([summary, startedAt], [{}, undefined]);
    assert.deepEqual(
      clients.map(({ version }) => /^\d+\.\d+\.\d+$/.test(version)),
      [true, true],
    );
  });

  it('refuses a file that was asked for and is not there', () => {
    assert.throws(() => siteResults(root, { CONFORMANCE_RESULTS: 'nowhere.json' }), {
      name: 'UsageError',
      message: /nowhere\.json/,
    });
  });
});
