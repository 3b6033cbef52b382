import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const FOLDER = 'node_modules/.cache/sound-suites';
/** All that the check looks at, and all that it consists of. */
const LOOKED_AT = '{features,steps,support}/**/*';
/** The releases of what they use. A package has none: what is installed beside it may change unseen. */
const LOCK = 'package-lock.json';

/** What is kept of a suite that was found without fault: a file whose name is the digest of every file concerned. */
export interface SoundSuite {
  /** Whether this very suite was found without fault before. */
  readonly isKnown: boolean;
  /** To be said once it was. */
  keep(): void;
}

/**
 * Undefined where it cannot be told whether a suite is the same as before.
 * @param root the project's folder
 */
export function soundSuite(root: string): SoundSuite | undefined {
  if (!existsSync(join(root, LOCK))) return undefined;
  const folder = join(root, FOLDER);
  const entry = join(folder, digestOfSuite(root));
  return {
    isKnown: existsSync(entry),
    keep: () => {
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(entry, '');
      } catch {
        // A checkout that may only be read is looked at each time.
      }
    },
  };
}

function digestOfSuite(root: string): string {
  const digest = createHash('sha256')
    .update(process.version)
    .update(readFileSync(join(root, LOCK)));
  const files = globSync(LOOKED_AT, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)));
  for (const file of files.sort()) {
    const content = readFileSync(join(root, file));
    digest.update(`\n${file} ${content.length}\n`).update(content);
  }
  return digest.digest('hex');
}
