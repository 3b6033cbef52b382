import { globSync } from 'node:fs';
import { resolve } from 'node:path';

const BUILD = resolve(__dirname, '../../build');
const CHAPTER = /^\/evidence\/[^/]+\/$/;

/** One page for each way that this site has of making a page; the chapter is a short one, for they are all alike. */
export const TEMPLATES = [
  '/',
  '/confirming-a-sign-up/',
  '/evidence/',
  '/evidence/resend/',
  '/search/',
  '/404.html',
];

/** The paths of all other pages that were built, in English: `/signing-in/`. */
export function otherPages(): readonly string[] {
  return pagesOf(BUILD).filter((path) => !path.startsWith('/fr/') && !TEMPLATES.includes(path));
}

/** Whether this is the evidence of a chapter: up to ten times as long as any other page, and all of one make. */
export function isChapter(path: string): boolean {
  return CHAPTER.test(path);
}

function pagesOf(folder: string): readonly string[] {
  return globSync('**/index.html', { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}
