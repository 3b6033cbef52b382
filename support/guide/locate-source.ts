import { statSync } from 'node:fs';
import { isAbsolute, join, normalize } from 'node:path';
import { ConformanceError } from '../conformance-error';

/** Where the sources of the guide's snippets are, from the project's folder. */
export const SNIPPETS = 'docs/snippets';

/**
 * The file that `file=` names: below `docs/snippets`, else from the project's folder.
 *
 * @returns its path from the project's folder, with forward slashes
 * @throws ConformanceError (UsageError) when neither is there, or the path leads out of the project
 */
export function locateSource(root: string, file: string): string {
  const isInside = file !== '' && !isAbsolute(file) && !normalize(file).startsWith('..');
  const found = isInside ? [`${SNIPPETS}/${file}`, file].find((path) => isFile(join(root, path))) : undefined;
  if (found !== undefined) return found;
  throw new ConformanceError('UsageError', `file=${file} names no file.`, {
    expected: `${SNIPPETS}/${file}, or ${file} from the project's folder`,
    next: `Write ${SNIPPETS}/${file}, or correct the name.`,
  });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
