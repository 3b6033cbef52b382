import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project';

const FOLDER = join(PROJECT_ROOT, 'node_modules/.cache/sound-suites');
/** All that the check looks at, and all that it consists of. */
const LOOKED_AT = ['features/**/*.*', 'steps/**/*.*', 'support/**/*.*'];
/** The releases of what they use. A package has none: what is installed beside it may change unseen. */
const LOCK = join(PROJECT_ROOT, 'package-lock.json');

/** What is kept of a suite that was found without fault: a file whose name is the digest of every file concerned. */
export interface SoundSuite {
  /** Whether this very suite was found without fault before. */
  readonly isKnown: boolean;
  /** To be said once it was. */
  keep(): void;
}

/** Undefined where it cannot be told whether a suite is the same as before. */
export function soundSuite(): SoundSuite | undefined {
  if (!existsSync(LOCK)) return undefined;
  const entry = join(FOLDER, digestOfSuite());
  return {
    isKnown: existsSync(entry),
    keep: () => {
      try {
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(entry, '');
      } catch {
        // A checkout that may only be read is looked at each time.
      }
    },
  };
}

function digestOfSuite(): string {
  const digest = createHash('sha256').update(process.version).update(readFileSync(LOCK));
  for (const file of globSync(LOOKED_AT, { cwd: PROJECT_ROOT }).sort()) {
    const content = readFileSync(join(PROJECT_ROOT, file));
    digest.update(`\n${file} ${content.length}\n`).update(content);
  }
  return digest.digest('hex');
}
