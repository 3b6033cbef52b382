import { mock } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { sweepCommand } from '../sweep-command';

/** Sweeps in this process and folder: everything that the command says, and the exit code that it asks for. */
export async function sweepHere(
  ...parameters: string[]
): Promise<{ readonly exit: typeof process.exitCode; readonly text: string }> {
  const said: string[] = [];
  const keep = (text: unknown) => said.push(`${text}\n`) > 0;
  const mocked = [mock.method(console, 'log', keep), mock.method(process.stderr, 'write', keep)];
  try {
    await sweepCommand().exitOverride().parseAsync(parameters, { from: 'user' });
    return { exit: process.exitCode, text: stripVTControlCharacters(said.join('')) };
  } finally {
    for (const { mock: one } of mocked) one.restore();
    // It is what the command asks of its own process, not of this one.
    process.exitCode = undefined;
  }
}
