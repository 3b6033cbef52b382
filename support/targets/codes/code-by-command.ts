import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { ConformanceError } from '../../conformance-error';
import { learnSecret } from '../../transport/secret-values';
import type { UserInPool } from '../side-doors';
import { PATIENCE_MS } from './patience';

/** For whom a code is sought. */
export interface Sought extends UserInPool {
  /** The person's address. */
  readonly destination: string;
  /** When the latest code was asked for: what is older is none. */
  readonly since: Date;
}

/** A code as pools send them: six digits, or eight for a sign-in. */
const CODE = /^\d{6,8}$/;
const PAUSE_MS = 500;
const CUT_SHORT = 'it did not end';

/**
 * Asks a command for the latest code of somebody, again and again until it prints one and ends with 0.
 * @throws ConformanceError CannotTell when time is up
 */
export async function codeByCommand(
  command: string,
  sought: Sought,
  patienceMs: number = PATIENCE_MS,
): Promise<string> {
  const deadline = Date.now() + patienceMs;
  let seen: string | undefined;
  for (;;) {
    const answer = await run(command, sought, deadline - Date.now());
    if ('code' in answer) {
      learnSecret(answer.code);
      return answer.code;
    }
    // That the last run was cut short says less than what an earlier one came to.
    if (seen === undefined || answer.seen !== CUT_SHORT) seen = answer.seen;
    if (Date.now() + PAUSE_MS >= deadline) throw missed(command, seen, patienceMs);
    await setTimeout(PAUSE_MS);
  }
}

type Answer = { readonly code: string } | { readonly seen: string };

/** What it prints is told by its length alone where it is no code: nothing is known of what it holds. */
async function run(command: string, sought: Sought, patienceMs: number): Promise<Answer> {
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', 'pipe', 'ignore'],
    // A group of its own, so that what the shell started ends with it.
    detached: process.platform !== 'win32',
    env: {
      ...process.env,
      AUTH_CONFORMANCE_USERNAME: sought.username,
      AUTH_CONFORMANCE_DESTINATION: sought.destination,
      AUTH_CONFORMANCE_USER_POOL_ID: sought.userPoolId,
      AUTH_CONFORMANCE_SINCE: sought.since.toISOString(),
    },
  });
  let printed = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const ended = new Promise<Answer>((resolve) => {
    child.once('error', ({ message }) => resolve({ seen: message }));
    child.once('close', (status, signal) => resolve(answerOf(printed.trim(), status ?? signal)));
  });
  const tooLate = new AbortController();
  const late = setTimeout(Math.max(0, patienceMs), undefined, { signal: tooLate.signal }).then(
    () => {
      end(child);
      return { seen: CUT_SHORT };
    },
    () => ended,
  );
  const answer = await Promise.race([ended, late]);
  tooLate.abort();
  return answer;
}

function answerOf(printed: string, status: number | string | null): Answer {
  if (status !== 0) return { seen: `it ended with ${status}` };
  return CODE.test(printed)
    ? { code: printed }
    : { seen: `it printed ${printed.length} characters that are no code` };
}

function end(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself in the meantime.
  }
}

function missed(command: string, seen: string, patienceMs: number): ConformanceError {
  return new ConformanceError(
    'CannotTell',
    `The command for codes told none within ${patienceMs / 1000} seconds: ${seen}`,
    {
      expected: 'six to eight digits, and exit 0',
      seen,
      next: `Run \`${command}\` by itself, with AUTH_CONFORMANCE_USERNAME and the others set.`,
    },
  );
}
