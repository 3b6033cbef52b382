import { globSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');
/** A page of the guide and a chapter of the evidence, the latter a short one, for the others of their make. */
const SAMPLES = ['/confirming-a-sign-up/', '/evidence/resend/'];
const CHAPTER = /^\/evidence\/[^/]+\/$/;

const PAGES = pathsIn('docs/build', '**/index.html', /(?:^|\/)index\.html$/).filter(
  (path) => !path.startsWith('/fr/'),
);
const WRITTEN = pathsIn('docs/guide', '**/*.mdx', /(?:^|\/)index\.mdx$|\.mdx$/).filter(
  (path) => path !== '/',
);

/** One page for each way that this site has of making a page, in English: whatever is generated is a way of its own. */
export const TEMPLATES: readonly string[] = [
  ...PAGES.filter((path) => SAMPLES.includes(path) || !(WRITTEN.includes(path) || isChapter(path))),
  '/404.html',
];

/** All other pages that were built, in English: `/signing-in/`. */
export const OTHER_PAGES: readonly string[] = PAGES.filter((path) => !TEMPLATES.includes(path));

/** Whether this is the evidence of a chapter: up to ten times as long as any other page, and all of one make. */
export function isChapter(path: string): boolean {
  return CHAPTER.test(path);
}

/** Whether this is neither the start, the search, what is not there nor a page that somebody wrote. */
export function isMadeOfResults(path: string): boolean {
  return !['/', '/search/', '/404.html', ...WRITTEN].includes(path);
}

/** The addresses of what matches below a folder, its ending cut off: `/signing-in/`. */
function pathsIn(folder: string, pattern: string, ending: RegExp): readonly string[] {
  return globSync(pattern, { cwd: resolve(ROOT, folder) })
    .map((file) => `/${file.replaceAll('\\', '/').replace(ending, '')}/`.replace('//', '/'))
    .sort();
}
