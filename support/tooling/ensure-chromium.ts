import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConformanceError } from '../conformance-error';
import { findChromium } from './find-chromium';

/** How long an installation may print no sign of something that arrives, in milliseconds. */
const FIRST_SIGN_MS = 4_000;

/** How apt and Playwright begin the line that says what went wrong. */
const ERROR = /^(?:E|Error): (.*)/m;

/** One way to get a browser. */
interface Installation {
  /** As it is announced. */
  readonly what: string;
  readonly commands: readonly (readonly string[])[];
  /** What each command prints once something arrives. */
  readonly sign: RegExp;
}

/**
 * The browser that tests open pages with; installed, where there is none.
 * @returns an absolute path
 * @throws ConformanceError UsageError, within seconds, where there is none and none can be had
 */
export async function ensureChromium(environment: NodeJS.ProcessEnv): Promise<string> {
  const found = findChromium(environment);
  if (found !== undefined) return existing(found);
  const { what, commands, sign } = installation();
  process.stderr.write(`There is no Chromium here: installing ${what}...\n`);
  for (const command of commands) {
    const failure = await failureOf(command, sign);
    if (failure !== undefined) throw noChromium(`${what} could not be installed (${failure})`);
  }
  const installed = findChromium(environment);
  if (installed === undefined) throw noChromium(`${what} is installed, and no Chromium is found`);
  return existing(installed);
}

/** Debian's own package where it may be installed, Playwright's build anywhere else. */
function installation(): Installation {
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const impatient = ['-o', 'Acquire::Retries=0', '-o', `Acquire::http::Timeout=${FIRST_SIGN_MS / 1000}`];
    const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...impatient];
    return {
      what: "Debian's package chromium",
      commands: [
        [...apt, 'update'],
        [...apt, 'install', '-y', '--no-install-recommends', 'chromium'],
      ],
      sign: /^(?:Hit|Get|Reading)\b/m,
    };
  }
  const program = join(dirname(require.resolve('playwright/package.json')), 'cli.js');
  return {
    what: "Playwright's Chromium",
    commands: [[process.execPath, program, 'install', 'chromium']],
    sign: /\d+% of/,
  };
}

/** Why a command failed, in a few words; undefined where it did not. */
function failureOf(
  [program = '', ...parameters]: readonly string[],
  sign: RegExp,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
    const silence = setTimeout(() => child.kill('SIGKILL'), FIRST_SIGN_MS);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (sign.test(output)) clearTimeout(silence);
      });
    }
    child.on('error', ({ message }) => resolve(message));
    child.on('close', (code) => {
      clearTimeout(silence);
      if (code === 0) resolve(undefined);
      else resolve(code === null ? 'nothing arrives' : (ERROR.exec(output)?.[1] ?? `exit ${code}`));
    });
  });
}

function existing(path: string): string {
  if (existsSync(path)) return path;
  throw noChromium(`There is none at ${path}`);
}

function noChromium(seen: string): ConformanceError {
  return new ConformanceError(
    'UsageError',
    `The tests open pages in Chromium, and it is not to be had. ${seen}.`,
    {
      expected:
        'Chromium, Chrome or Edge: on the PATH, where the system keeps it, or where CHROMIUM_PATH says',
      next: 'Install one (`apt-get install chromium`, `npx playwright install chromium`), or set CHROMIUM_PATH.',
    },
  );
}
