import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { codeBlocksOf } from '../code-block';
import type { GuideRule } from '../guide';
import { SNIPPETS } from '../locate-source';
import { sourceReference } from '../source-reference';

/** A snippet that no page shows, in one language at least, is not worth its test. */
export const unshownSnippet: GuideRule = ({ root, pages }) => {
  const shown = new Set(
    pages.flatMap(({ text }) => codeBlocksOf(text)).flatMap(({ meta }) => sourceReference(meta)?.file ?? []),
  );
  return snippetFiles(root)
    .filter((file) => !shown.has(file))
    .map((file) => ({
      rule: 'unshown-snippet',
      file: `${SNIPPETS}/${file}`,
      line: 1,
      message: 'No page of the guide shows this snippet.',
      next: `Show it with \`file=${file}\`, or remove it.`,
    }));
};

/** What is below a page's folder in `docs/snippets`; tests stand beside these folders. */
function snippetFiles(root: string): readonly string[] {
  return globSync('*/**/*.ts', { cwd: join(root, SNIPPETS), exclude: ['testing/**', '**/*.test.ts'] })
    .map((path) => path.split(sep).join('/'))
    .sort();
}
