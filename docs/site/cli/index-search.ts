import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { ConformanceError } from '../../../support/conformance-error';

/**
 * What nobody looks for: what went over the wire, and what stands elsewhere too, as in lists and in the other language.
 * No paragraph or list item: the built pages leave their end tags out, and Pagefind would leave out all that follows.
 */
const LEFT_OUT = [
  '.wire',
  '.example__run',
  '.example__footer',
  '.scenario-pair',
  '.claim-evidence__verdicts',
  '.claim-facts',
  '.evidence-index__chapter',
  '.summary',
  '.claim__marks',
  '.claim__facts',
  '.hash-link',
  '.pagination-nav',
  '.theme-doc-toc-mobile',
  '.table-of-contents',
];

/** Words are looked up in parts of the index; smaller than Pagefind's own, because the first query waits for one. */
const PART_SIZE = '6000';

/** Pagefind's own boxes, and the words of languages that the site does not have. */
const UNUSED = ['pagefind-*ui.*', 'pagefind-highlight.js', 'pagefind-worker.js', 'wasm.unknown.pagefind'];

/**
 * Makes the index of a built site, one for each language, beside its pages.
 *
 * @throws ConformanceError (SuiteFault) when Pagefind fails
 */
export function indexSearch(root: string, folder: string): void {
  // Its programming interface cannot be loaded from CommonJS; its command can.
  const program = join(root, 'node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs');
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [
      program,
      ...['--site', folder],
      ...['--glob', '**/index.html'],
      ...['--root-selector', 'main'],
      ...['--exclude-selectors', LEFT_OUT.join(', ')],
      '--quiet',
    ],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: PART_SIZE },
    },
  );
  if (status !== 0) {
    throw new ConformanceError('SuiteFault', 'Pagefind could not index the site.', {
      seen: error?.message ?? `${stdout}${stderr}`.trim(),
      next: 'Run `npm ci` if its program is missing; else correct what it says.',
    });
  }
  const made = join(folder, 'pagefind');
  for (const file of UNUSED.flatMap((pattern) => globSync(pattern, { cwd: made }))) rmSync(join(made, file));
  minify(join(made, 'pagefind.js'));
}

function minify(script: string): void {
  const { code } = transformSync(readFileSync(script, 'utf8'), { minify: true, format: 'esm' });
  writeFileSync(script, code);
}
