import { join, relative, sep } from 'node:path';
import { type Citation, citedClaims } from '../../../support/guide/cited-claims';
import { guideFolders } from '../../../support/guide/guide-folders';

/** Every claim that the guide cites, in both languages; pages are relative to the project. */
export function guideCitations(root: string): readonly Citation[] {
  return guideFolders(root).flatMap((folder) =>
    citedClaims(folder).map(({ claim, page }) => ({
      claim,
      page: relative(root, join(folder, page)).replaceAll(sep, '/'),
    })),
  );
}
