import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../project';

/** A command of the project in a process of its own, as it was typed in some folder. */
export interface CliProcess {
  readonly child: ChildProcess;
  /** What it has printed so far, on both streams. */
  output(): string;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** @param more of the environment @param root of the project */
export function startCli(
  folder: string,
  parameters: readonly string[],
  more: NodeJS.ProcessEnv = {},
  root = PROJECT_ROOT,
): CliProcess {
  const child = spawn(
    process.execPath,
    [
      '--require',
      join(root, 'node_modules/ts-node/register'),
      join(root, 'support/cli/main.ts'),
      ...parameters,
    ],
    {
      cwd: folder,
      env: { ...process.env, TS_NODE_PROJECT: join(root, 'tsconfig.json'), NO_COLOR: '1', ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  }
  const ended = new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? signal ?? 1));
  });
  return { child, output: () => text, ended };
}

/** Runs a command to its end. */
export async function runCli(
  folder: string,
  parameters: readonly string[],
): Promise<{ readonly exit: number | NodeJS.Signals; readonly output: string }> {
  const { ended, output } = startCli(folder, parameters);
  return { exit: await ended, output: output() };
}
