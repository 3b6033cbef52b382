import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SuiteRelease } from '../verdict/results';

/** The project's own folder, wherever the command was typed; of an installed package, the compiled project in it. */
export const PROJECT_ROOT = resolve(import.meta.dirname, '../..');

/** Whether this is the package that somebody installed: it holds no TypeScript. */
const IS_PACKAGE = !existsSync(join(PROJECT_ROOT, 'support/cli/main.ts'));

let release: SuiteRelease | undefined;

/** Which suite this is, for the reports. The commit is null outside a checkout; to ask git for it starts a process. */
export function suiteRelease(): SuiteRelease {
  release ??= readRelease();
  return release;
}

function readRelease(): SuiteRelease {
  if (IS_PACKAGE) return { version: suiteVersion(), commit: null, installed: true };
  return { version: suiteVersion(), commit: currentCommit() };
}

/** How a command of the suite is called, such as `npm run sweep --`: in a package there are no scripts. */
export function howToCall(command: string, parameters: readonly string[] = []): string {
  const words = IS_PACKAGE
    ? ['npx auth-conformance', command, ...parameters]
    : [`npm run ${command}`, ...(parameters.length > 0 ? ['--', ...parameters] : [])];
  return words.join(' ');
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
