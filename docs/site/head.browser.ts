import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { OTHER_PAGES, TEMPLATES } from './testing/templates';

const BUILD = resolve(__dirname, '../build');
const PAGES = [...TEMPLATES.filter((path) => path.endsWith('/')), ...OTHER_PAGES];
const ROOTS = { en: '', fr: '/fr' } as const;

function read(path: string): string {
  return readFileSync(join(BUILD, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

/** The value of an attribute of the first tag that holds these words; the built pages quote only where they must. */
function attribute(html: string, tag: RegExp, name: string): string | undefined {
  const [found = ''] = tag.exec(html) ?? [];
  return new RegExp(`\\b${name}=(?:"([^"]*)"|([^\\s>]+))`).exec(found)?.slice(1).find(Boolean);
}

function pathOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : new URL(address).pathname;
}

describe('what pages tell search engines', () => {
  for (const path of PAGES) {
    it(`names itself and its other language, and both agree: ${path}`, () => {
      for (const language of ['en', 'fr'] as const) {
        const html = read(ROOTS[language] + path);
        assert.equal(attribute(html, /<html[^>]*>/, 'lang'), language);
        assert.equal(
          pathOf(attribute(html, /<link[^>]*rel="?canonical[^>]*>/, 'href')),
          ROOTS[language] + path,
        );
        for (const [code, root] of [...Object.entries(ROOTS), ['x-default', ''] as const]) {
          const link = new RegExp(`<link[^>]*hreflang="?${code}\\b[^>]*>`);
          assert.equal(pathOf(attribute(html, link, 'href')), root + path, `${language}, hreflang ${code}`);
        }
        assert.ok(attribute(html, /<meta[^>]*name="?description[^>]*>/, 'content'), 'a description');
        assert.ok(attribute(html, /<link[^>]*rel="?icon[^>]*>/, 'href')?.endsWith('/favicon.svg'), 'an icon');
      }
    });
  }

  it('wants no page that is none in an index, and lets all others in', () => {
    for (const path of ['/404.html', '/fr/404.html']) {
      const html = read(path);
      assert.equal(attribute(html, /<meta[^>]*name="?robots[^>]*>/, 'content'), 'noindex');
      assert.match(html, /<title[^>]*>This page does not exist/);
    }
    assert.match(read('/robots.txt'), /^User-agent: \*\nAllow: \/$/m);
    assert.ok(existsSync(join(BUILD, 'favicon.svg')));
  });
});
