import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Question, Usage } from './subject';

/** A pool in a process of its own, so that the load and the pool share no thread. */
export interface Subject {
  readonly url: string;
  /** Milliseconds from the start of the process to the first answer. */
  readonly startedInMs: number;
  usage(): Promise<Usage>;
  close(): Promise<void>;
}

/** The young generation in MiB: a server that keeps little beyond a request needs no more, and the system gets the rest. */
const SMALL_HEAP = ['--max-semi-space-size=2', '--expose-gc'];

const STRIPPING = pathToFileURL(join(__dirname, '../pool/server/type-stripping.mjs')).href;

export async function openSubject(): Promise<Subject> {
  const start = performance.now();
  const child = fork(join(__dirname, 'subject.ts'), { execArgv: [...SMALL_HEAP, '--import', STRIPPING] });
  const url = (await answer(child)) as string;
  await fetch(new URL('_pool/health', url));
  return {
    url,
    startedInMs: performance.now() - start,
    async usage() {
      child.send('usage' satisfies Question);
      return (await answer(child)) as Usage;
    },
    async close() {
      const gone = once(child, 'exit');
      child.send('stop' satisfies Question);
      await gone;
    },
  };
}

/** The next message of the process. @throws Error when it ends instead */
async function answer(child: ChildProcess): Promise<unknown> {
  const either = new AbortController();
  const { signal } = either;
  const gone = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`The pool's process ended with ${code}.`);
  });
  try {
    const [message] = (await Promise.race([once(child, 'message', { signal }), gone])) as [unknown];
    return message;
  } finally {
    either.abort();
    gone.catch(() => {});
  }
}
