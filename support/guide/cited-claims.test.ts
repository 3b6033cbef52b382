import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { citedClaims } from './cited-claims';

describe('citedClaims', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'guide-'));
    mkdirSync(join(folder, 'deeper'));
    writeFileSync(join(folder, 'a.mdx'), '<Claim id="one" />\n<Claim\n  id="two">words</Claim>\n');
    writeFileSync(join(folder, 'deeper', 'b.mdx'), '<Claim id={three} />');
    writeFileSync(join(folder, 'notes.txt'), '<Claim id="none" />');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('finds the claims of every page, and shows an id that cannot be checked', () => {
    assert.deepEqual(citedClaims(folder), [
      { claim: 'one', page: 'a.mdx' },
      { claim: 'two', page: 'a.mdx' },
      { claim: '<Claim id={three} />', page: 'deeper/b.mdx' },
    ]);
  });
});
