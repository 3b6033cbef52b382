import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { frenchPages } from '../support/guide/rules/french-pages';

const ROOT = resolve(__dirname, '..');
const FILES = { en: 'README.md', fr: 'LISEZMOI.md' } as const;
const FENCED = /^```[\s\S]*?^```$/gm;

function read(language: keyof typeof FILES): string {
  return readFileSync(join(ROOT, FILES[language]), 'utf8');
}

/** The levels of the headings, in their order: `##`. */
function headings(text: string): readonly string[] {
  return (text.replaceAll(FENCED, '').match(/^#+(?= )/gm) ?? []).map(String);
}

/** Code blocks as they run: comments are for readers. */
function code(text: string): readonly string[] {
  return (text.match(FENCED) ?? []).map((block) => block.replaceAll(/ +# .*$/gm, ''));
}

/** What stands in the first column of the tables: commands and exit codes. */
function firstColumns(text: string): readonly string[] {
  return [...text.replaceAll(FENCED, '').matchAll(/^\| (`.*?|\d) +\|/gm)].map(([, cell = '']) => cell.trim());
}

function inlineCode(text: string): readonly string[] {
  return [...(text.replaceAll(FENCED, '').match(/`[^`]+`/g) ?? [])].sort();
}

describe('README.md and LISEZMOI.md', () => {
  const [english, french] = [read('en'), read('fr')];

  it('have the same sections, code and commands', () => {
    assert.ok(headings(english).length > 5 && code(english).length > 3 && firstColumns(english).length > 8);
    assert.deepEqual(headings(french), headings(english));
    assert.deepEqual(code(french), code(english));
    assert.deepEqual(firstColumns(french), firstColumns(english));
    assert.deepEqual(inlineCode(french), inlineCode(english));
  });

  it('have the same number of paragraphs in each section', () => {
    const counts = (text: string) => text.split(/^#+ .*$/m).map((part) => part.trim().split(/\n\n+/).length);
    assert.deepEqual(counts(french), counts(english));
  });

  it('show pictures and lead to files that are there', () => {
    for (const text of [english, french]) {
      const paths = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path);
      assert.ok(paths.length > 3);
      for (const path of paths) assert.ok(existsSync(join(ROOT, path)), path);
    }
  });

  it('keep French typography', async () => {
    const page = { name: FILES.fr, path: FILES.fr, language: 'fr' as const, text: french };
    const guide = {
      root: ROOT,
      pages: [page],
      chapters: [],
      commands: { scripts: {}, refusal: async () => undefined },
    };
    assert.deepEqual(await frenchPages(guide), []);
  });
});
