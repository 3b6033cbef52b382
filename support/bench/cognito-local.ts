import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const VERSION = '5.3.0';
const PORT = 19_229;
const INSTALL_MS = 120_000;
const START_MS = 20_000;
const POLL_MS = 10;

/** Another emulator of Cognito, to compare with. It is downloaded for the comparison and no part of the project. */
export interface CognitoLocal {
  readonly name: string;
  readonly url: string;
  /** Milliseconds from the start of the process to the first answer. */
  readonly startedInMs: number;
  close(): void;
}

/** @throws Error when it cannot be downloaded or does not start */
export async function startCognitoLocal(): Promise<CognitoLocal> {
  const folder = mkdtempSync(join(tmpdir(), 'cognito-local-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const packages = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
    await promisify(execFile)('npm', [...packages, `cognito-local@${VERSION}`], { timeout: INSTALL_MS });
    // People sign up with names, as they do with the pool that it is compared with.
    mkdirSync(join(folder, '.cognito'));
    writeFileSync(join(folder, '.cognito/config.json'), '{"UserPoolDefaults":{"UsernameAttributes":[]}}');
    const program = join(folder, 'node_modules/cognito-local/lib/bin/start.js');
    const start = performance.now();
    const child = spawn(process.execPath, [program], {
      cwd: folder,
      env: { ...process.env, PORT: String(PORT), HOST: '127.0.0.1', CODE: '246810' },
      stdio: 'ignore',
    });
    const url = `http://127.0.0.1:${PORT}/`;
    await answering(child, url);
    const startedInMs = performance.now() - start;
    const close = () => {
      child.kill();
      remove();
    };
    return { name: `cognito-local ${VERSION}`, url, startedInMs, close };
  } catch (error) {
    remove();
    throw error;
  }
}

async function answering(child: ChildProcess, url: string): Promise<void> {
  const end = performance.now() + START_MS;
  while (performance.now() < end && child.exitCode === null) {
    if (await fetch(new URL('health', url)).catch(() => undefined)) return;
    await wait(POLL_MS);
  }
  child.kill();
  throw new Error('It did not start.');
}
