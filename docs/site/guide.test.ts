import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { citedClaims } from './plugin/cited-claims';
import { guideFolders } from './plugin/guide-folders';

const [ENGLISH, FRENCH] = guideFolders(resolve(__dirname, '../..'));
const PAGES = globSync('**/*.mdx', { cwd: ENGLISH }).sort();

function matches(folder: string, page: string, pattern: RegExp): readonly string[] {
  return readFileSync(join(folder, page), 'utf8').match(pattern) ?? [];
}

describe('the guide in two languages', () => {
  it('has the same pages', () => {
    assert.ok(PAGES.length > 0);
    assert.deepEqual(globSync('**/*.mdx', { cwd: FRENCH }).sort(), PAGES);
  });

  it('cites the same claims in the same order', () => {
    assert.deepEqual(citedClaims(FRENCH), citedClaims(ENGLISH));
  });

  for (const page of PAGES) {
    it(`has the same anchors, code and links: ${page}`, () => {
      for (const pattern of [/\{\/\* #[\w-]+ \*\/\}/g, /^```[\s\S]*?^```/gm, /\]\([^)]+\)/g]) {
        assert.deepEqual(matches(FRENCH, page, pattern), matches(ENGLISH, page, pattern));
      }
    });

    it(`gives every section an anchor: ${page}`, () => {
      const unnamed = matches(ENGLISH, page, /^##+ .*$/gm).filter((heading) => !heading.includes('{/* #'));
      assert.deepEqual(unnamed, []);
    });

    it(`keeps French typography: ${page}`, () => {
      const faults = matches(FRENCH, page, /^(?![a-z_]+: |\|).*(?: [;?!:](?=\s|$)|« | »|\p{L}'\p{L}).*$/gmu);
      assert.deepEqual(
        faults.filter((line) => !/import|=>/.test(line)),
        [],
      );
    });
  }
});
