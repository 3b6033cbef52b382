import { join } from 'node:path';

/** The guide's pages, in English and in French. */
export function guideFolders(root: string): readonly [string, string] {
  return [
    join(root, 'docs', 'guide'),
    join(root, 'docs', 'i18n', 'fr', 'docusaurus-plugin-content-docs', 'current'),
  ];
}
