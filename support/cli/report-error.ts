import { CommanderError } from 'commander';
import type { ErrorKind } from '../conformance-error';
import { cleanAddresses } from '../transport/clean-addresses';
import { learnedSecrets } from '../transport/secret-values';
import { strikeOf } from '../transport/strike-secrets';
import { printable } from '../verdict/reporters/printable';
import type { ExitCode } from '../verdict/results';
import { EXIT_CODE_OF } from './exit-codes';

/** Says what was wrong, what was expected and what to do next. Answers the exit code. */
export function reportError(error: unknown): ExitCode {
  if (error instanceof CommanderError) {
    // commander has said it already; help and version are no errors.
    return error.exitCode === 0 ? 0 : EXIT_CODE_OF.UsageError;
  }
  if (isExplained(error)) {
    process.stderr.write(`${shown(describe(error))}\n`);
    return EXIT_CODE_OF[error.kind];
  }
  const trace = shown(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.stderr.write(`The suite itself failed, which it never should:\n${trace}\n`);
  return EXIT_CODE_OF.SuiteFault;
}

/** What a pool or an address has put into it is read, never obeyed, and without what was secret in it. */
function shown(text: string): string {
  return printable(strikeOf(learnedSecrets())(cleanAddresses(text)));
}

interface Explained {
  readonly kind: ErrorKind;
  readonly message: string;
  readonly expected?: unknown;
  readonly next?: string;
}

/** Told by its members: the pool, which imports nothing of the suite, has an error of its own. */
function isExplained(error: unknown): error is Explained {
  return error instanceof Error && 'kind' in error && String(error.kind) in EXIT_CODE_OF;
}

function describe({ message, expected, next }: Explained): string {
  const lines = [message];
  if (expected !== undefined) lines.push(`  expected: ${list(expected)}`);
  if (next !== undefined) lines.push(`  -> ${next}`);
  return lines.join('\n');
}

function list(expected: unknown): string {
  if (Array.isArray(expected)) return expected.join(', ');
  return typeof expected === 'string' ? expected : JSON.stringify(expected);
}
