import { spawn } from 'node:child_process';

/** A command as somebody types it, in a folder of theirs. */
export interface StartedCommand {
  /** What it has printed once that matches; rejects where it ends before. */
  said(pattern: RegExp): Promise<string>;
  readonly ended: Promise<{ readonly exit: number | null; readonly output: string }>;
  kill(): void;
}

export function startCommand(file: string, parameters: readonly string[], cwd: string): StartedCommand {
  const child = spawn(file, parameters, {
    cwd,
    // Neither colours nor this process's way of reading TypeScript are theirs.
    env: { PATH: process.env.PATH ?? '', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const heard = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const tell of heard) tell();
    });
  }
  const ended = new Promise<{ exit: number | null; output: string }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => resolve({ exit, output }));
  });
  return {
    ended,
    kill: () => child.kill(),
    said: (pattern) =>
      new Promise((resolve, reject) => {
        const tell = () => pattern.test(output) && resolve(output);
        heard.add(tell);
        void ended.then(() => reject(new Error(`It ended without saying ${pattern}:\n${output}`)), reject);
        tell();
      }),
  };
}
