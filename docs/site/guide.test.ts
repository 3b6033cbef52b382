import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { loadClaims } from '../../support/claims/load-claims';
import { citedClaims } from '../../support/guide/cited-claims';
import { guideFolders } from '../../support/guide/guide-folders';

const ROOT = resolve(__dirname, '../..');
const [ENGLISH, FRENCH] = guideFolders(ROOT);
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

  for (const [language, folder] of [
    ['en', ENGLISH],
    ['fr', FRENCH],
  ] as const) {
    it(`puts a badge beside nothing but the claim's own words: ${language}`, () => {
      const statements = new Map(
        loadClaims(ROOT).flatMap(({ claims }) =>
          claims.map((claim) => [claim.id, claim.statement[language]]),
        ),
      );
      for (const page of PAGES) {
        const text = readFileSync(join(folder, page), 'utf8');
        for (const [, id = '', words = ''] of text.matchAll(/<Claim id="([^"]+)">([\s\S]*?)<\/Claim>/g)) {
          const plain = words
            .replaceAll(/<[^>]*>/g, '')
            .replaceAll(/\s+/g, ' ')
            .trim();
          assert.equal(plain, `${statements.get(id)}.`);
        }
      }
    });
  }

  for (const page of PAGES) {
    it(`has the same anchors, code, links and scenarios: ${page}`, () => {
      for (const pattern of [
        /\{\/\* #[\w-]+ \*\/\}/g,
        /^```[\s\S]*?^```/gm,
        /\]\([^)]+\)/g,
        /<(?:Scenario|TryIt)\b[^>]*>/g,
      ]) {
        assert.deepEqual(matches(FRENCH, page, pattern), matches(ENGLISH, page, pattern));
      }
    });

    it(`gives every section an anchor: ${page}`, () => {
      const unnamed = matches(ENGLISH, page, /^##+ .*$/gm).filter((heading) => !heading.includes('{/* #'));
      assert.deepEqual(unnamed, []);
    });
  }
});
