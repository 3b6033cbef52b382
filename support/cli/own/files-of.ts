import { globSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { ConformanceError } from '../../conformance-error';

/** What is never anybody's own, however deep it lies. */
const FOREIGN = '**/node_modules/**';

/**
 * The files of a folder that match a pattern, by absolute path, in order.
 * @param option the one that names the folder, for the message
 * @throws ConformanceError UsageError for a folder that is none
 */
export function filesOf(option: string, folder: string, pattern: string): readonly string[] {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder) {
    throw new ConformanceError('UsageError', `${option} ${folder}: there is no such folder.`, {
      expected: 'a folder, as seen from the current one',
      next: 'Correct the path.',
    });
  }
  const cwd = resolve(folder);
  return globSync(pattern, { cwd, exclude: [FOREIGN] })
    .sort()
    .map((file) => join(cwd, file));
}

/** How a team knows a file of its own: from the current folder, with forward slashes. */
export function pathFromHere(file: string): string {
  return relative(process.cwd(), file).split(sep).join('/');
}
