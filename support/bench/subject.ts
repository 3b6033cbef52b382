import { startPool } from '../pool/server/start-pool';

/** What the bench asks of the process that serves the pool, and what it is told. */
export type Question = 'usage' | 'stop';

/** Resources of the process so far. */
export interface Usage {
  /** MiB that the process occupies. */
  readonly residentMiB: number;
  /** Milliseconds of CPU on all threads. */
  readonly cpuMs: number;
}

function usage(): Usage {
  globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  return { residentMiB: process.memoryUsage.rss() / 1_048_576, cpuMs: (user + system) / 1000 };
}

void startPool({ port: 0 }).then((pool) => {
  process.on('message', (question: Question) => {
    if (question === 'usage') process.send?.(usage());
    else void pool.close().then(() => process.disconnect());
  });
  process.send?.(pool.url);
});
