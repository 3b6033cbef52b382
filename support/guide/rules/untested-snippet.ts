import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GuideRule } from '../guide';
import { SNIPPETS } from '../locate-source';

/** The snippets of a page need a test that runs them all: `describeSnippets` fails for a function that never ran. */
export const untestedSnippet: GuideRule = ({ root }) =>
  globSync('*/', { cwd: join(root, SNIPPETS), exclude: ['testing'] })
    .map((folder) => folder.replace(/[\\/]$/, ''))
    .filter((slug) => slug !== 'testing' && !isTested(join(root, SNIPPETS, `${slug}.test.ts`), slug))
    .sort()
    .map((slug) => ({
      rule: 'untested-snippet',
      file: `${SNIPPETS}/${slug}`,
      line: 1,
      message: 'No test runs these snippets.',
      next: `Write ${SNIPPETS}/${slug}.test.ts with \`describeSnippets('${slug}', …)\`, as its neighbours do.`,
    }));

function isTested(test: string, slug: string): boolean {
  return existsSync(test) && readFileSync(test, 'utf8').includes(`describeSnippets('${slug}',`);
}
