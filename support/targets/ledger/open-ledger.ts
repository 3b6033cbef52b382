import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { ConformanceError } from '../../conformance-error';
import type { Target } from '../contract';
import type { RunEntry } from './ledger-entry';
import { processBirth } from './process-birth';

/** Where ledgers lie, in the folder in which a command was typed. */
export const LEDGER_FOLDER = '.auth-conformance';

/**
 * Begins the ledger of a run and answers its path. Its first line is there as a whole or not at all.
 * @throws ConformanceError UsageError where it cannot be written: such a run must make nothing
 */
export function openLedger(folder: string, run: string, target: Target): string {
  const born = processBirth(process.pid);
  const head: RunEntry = {
    kind: 'run',
    run,
    target: target.kind,
    ...(target.endpoint !== undefined && { endpoint: target.endpoint }),
    region: target.region,
    startedAt: new Date().toISOString(),
    host: hostname(),
    pid: process.pid,
    ...(born !== undefined && { born }),
  };
  const file = join(folder, `${run}.jsonl`);
  const part = `${file}.part`;
  try {
    makeFolder(folder);
    writeFileSync(part, `${JSON.stringify(head)}\n`, { flush: true });
    renameSync(part, file);
  } catch (cause) {
    rmSync(part, { force: true });
    throw new ConformanceError(
      'UsageError',
      `${file} cannot be written: ${(cause as Error).message}. Nothing is made on an endpoint unless it is on disk first.`,
      {
        expected: `a folder ${LEDGER_FOLDER} that can be made and written where the command is typed`,
        next: 'Run the command in a folder that you may write to.',
        cause,
      },
    );
  }
  return file;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
