import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project's own folder, wherever the command was typed. */
export const PROJECT_ROOT = resolve(import.meta.dirname, '../..');

/** Which suite this is, for the reports. The commit is null outside a checkout. */
export function suiteRelease(): { readonly version: string; readonly commit: string | null } {
  return { version: suiteVersion(), commit: currentCommit() };
}

export function suiteVersion(): string {
  const { version } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

function currentCommit(): string | null {
  try {
    return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
      cwd: PROJECT_ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}
