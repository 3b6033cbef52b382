import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConformanceError } from '../../../support/conformance-error';
import type { PoolRecord } from './pool-record';

const FOLDER = 'docs/data/pools';

/**
 * The runs on other pools that were recorded, by name.
 *
 * @throws ConformanceError (UsageError) for a file that is no such record
 */
export function readPools(root: string): readonly PoolRecord[] {
  const folder = join(root, FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return names.sort().map((name) => readPool(join(folder, name), `${FOLDER}/${name}`));
}

function readPool(path: string, file: string): PoolRecord {
  try {
    const record: Partial<PoolRecord> | null = JSON.parse(readFileSync(path, 'utf8'));
    if (record?.name && record.version && record.startedAt && record.clients && record.claims) {
      return record as PoolRecord;
    }
  } catch (cause) {
    throw unreadable(file, cause);
  }
  throw unreadable(file, undefined);
}

function unreadable(file: string, cause: unknown): ConformanceError {
  return new ConformanceError('UsageError', `${file} is no record of a run on another pool.`, {
    next: 'Write it anew with `npm run pools`.',
    cause,
  });
}
