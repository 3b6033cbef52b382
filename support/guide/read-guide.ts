import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { GuidePage } from './guide';
import { guideFolders } from './guide-folders';

/** The guide's pages, English first; none where the project has no guide. */
export function readGuide(root: string): readonly GuidePage[] {
  const [english, french] = guideFolders(root);
  return [...pagesIn(root, english, 'en'), ...pagesIn(root, french, 'fr')];
}

function pagesIn(root: string, folder: string, language: GuidePage['language']): readonly GuidePage[] {
  if (!existsSync(folder)) return [];
  return globSync('**/*.mdx', { cwd: folder })
    .sort()
    .map((name) => ({
      name: withSlashes(name),
      path: withSlashes(relative(root, join(folder, name))),
      language,
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}

function withSlashes(path: string): string {
  return path.split(sep).join('/');
}
