import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ConformanceError } from '../../conformance-error';
import { type LedgerRecord, notALedger, readLedger } from './read-ledger';

export interface Ledgers {
  /** By name of the file. */
  readonly records: readonly LedgerRecord[];
  /** What cannot be read, each with file, line and what is wrong. */
  readonly broken: readonly ConformanceError[];
}

/** Every ledger in a folder; none where there is no folder. One that cannot be read does not hide the others. */
export function ledgersIn(folder: string): Ledgers {
  const records: LedgerRecord[] = [];
  const broken: ConformanceError[] = [];
  for (const name of namesIn(folder)) {
    try {
      const record = readLedger(join(folder, name));
      if (name !== `${record.run.run}.jsonl`)
        throw notALedger(record.file, `it is the ledger of run ${record.run.run}`);
      records.push(record);
    } catch (error) {
      if (!(error instanceof ConformanceError)) throw error;
      // A run that has just ended takes its ledger away.
      if (existsSync(join(folder, name))) broken.push(error);
    }
  }
  return { records, broken };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new ConformanceError('UsageError', `${folder} cannot be read: ${(error as Error).message}`, {
      expected: 'a folder of ledgers, or none',
      cause: error,
    });
  }
}
