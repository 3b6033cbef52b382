import { writeSync } from 'node:fs';
import { reportError } from './report-error';

/** The variable by which the launcher says where it waits for the proof: the number of an open file. */
const PROOF = 'AUTH_CONFORMANCE_PROOF';
/** What ends before its end says nothing, whatever it was about to say. */
const EARLY = 3;
/** From here on an exit code tells of a signal that somebody sent. */
const SIGNALLED = 128;

/**
 * Does the work of a process and ends it, with `process.exitCode`. A process that ends in any other way (a call of
 * `process.exit`, nothing left to wait for, an exception that nobody caught) exits with 3: only the last act of this
 * function makes another code true. The launcher, which is told so, minds what no process can mind itself: a crash, a
 * kill.
 *
 * @param work sets `process.exitCode`, or leaves it for 0; what it throws is said, and decides the code
 */
export async function toTheEnd(work: () => Promise<void> | void): Promise<void> {
  const proof = takeProofFile();
  let ended: number | undefined;
  process.on('exit', (code) => {
    if (code === ended || code >= SIGNALLED) return;
    process.exitCode = EARLY;
    process.stderr.write(
      `The command ended before it had come to its end (exit ${code}): there is no verdict.\n  -> Look for what calls process.exit, throws outside of any step, or waits for what never comes; steps and imports of your own first.\n`,
    );
  });
  try {
    await work();
  } catch (error) {
    process.exitCode = reportError(error);
  }
  const code = Number(process.exitCode ?? 0);
  for (const stream of [process.stdout, process.stderr]) await written(stream);
  ended = code;
  if (proof !== undefined) writeSync(proof, String(code));
  // What a step left behind, a timer or a thread that never rests, must neither hold the process up nor end it.
  process.exit(code);
}

/** Away from the environment at once: a process started from here would write to whatever has that number there. */
function takeProofFile(): number | undefined {
  const file = process.env[PROOF];
  delete process.env[PROOF];
  return file === undefined ? undefined : Number(file);
}

/** A reader that has gone away hinders nobody from ending. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (!stream.writable) return resolve();
    stream.once('error', () => resolve());
    stream.write('', () => resolve());
  });
}
