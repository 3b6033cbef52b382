import type { Command, CommanderError } from 'commander';
import { program } from './program';

const SILENT = { writeOut: () => {}, writeErr: () => {} };

/** What the command line objects to in some words, without doing what they say; undefined for nothing. */
export async function refusalOf(words: readonly string[]): Promise<string | undefined> {
  const root = await program(words[0]);
  for (const command of root.commands) silenced(command).action(() => {});
  try {
    await silenced(root).parseAsync([...words], { from: 'user' });
    return undefined;
  } catch (error) {
    const { exitCode, message } = error as CommanderError;
    // Help and version end a command too.
    return exitCode === 0 ? undefined : message.replace(/^error: /, '');
  }
}

function silenced(command: Command): Command {
  return command.exitOverride().configureOutput(SILENT);
}
