import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ConformanceError } from '../conformance-error';

/**
 * Makes a folder, and those above it, where there is none. Node's own recursive mkdir never ends on file systems that
 * answer ENOENT for a folder whose parent exists, such as /proc.
 * @throws ConformanceError UsageError where it cannot be made
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await makeEach(folder);
  } catch (cause) {
    throw new ConformanceError(
      'UsageError',
      `The folder ${folder} cannot be made: ${(cause as Error).message}`,
      {
        cause,
        expected: 'a folder that can be made and written',
        next: 'Name another folder with --out.',
      },
    );
  }
}

async function makeEach(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeEach(parent);
  await mkdir(folder).catch(async (error: unknown) => {
    // Another run may have made it in the meantime.
    if (!(await isFolder(folder))) throw error;
  });
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}
