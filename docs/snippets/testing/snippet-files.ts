import { globSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { ClientId } from '../../../support/claims/claim';

/** As the name of a snippet's file says it. */
export type Major = 'v5' | 'v6';

export const MAJORS: readonly Major[] = ['v5', 'v6'];

export const CLIENTS: Readonly<Record<Major, ClientId>> = {
  v5: 'amplify-v5',
  v6: 'amplify-v6',
};

const SNIPPETS = resolve(__dirname, '..');

/** Below the page's folder, with forward slashes: `confirm.v5.ts`. */
export function snippetFiles(slug: string): readonly string[] {
  return globSync('**/*.ts', { cwd: join(SNIPPETS, slug) })
    .map((path) => path.split(sep).join('/'))
    .sort();
}

export function snippetPath(slug: string, file: string): string {
  return join(SNIPPETS, slug, file);
}

/** The client that a snippet is written for; undefined for one that needs none, such as a server's. */
export function majorOf(file: string): Major | undefined {
  return MAJORS.find((major) => file.endsWith(`.${major}.ts`));
}
