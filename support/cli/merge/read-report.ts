import { readFileSync } from 'node:fs';
import { ConformanceError } from '../../conformance-error';

/** The text of a report. @throws ConformanceError UsageError that names the file */
export function readReport(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw notAReport(file, (cause as Error).message);
  }
}

/** A report, or one of its lines, as JSON. @throws ConformanceError UsageError that names the place */
export function parseReport(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notAReport(place, `it is no JSON: ${(cause as Error).message}`);
  }
}

/** That a folder does not hold what a shard leaves, and where. */
export function notAReport(place: string, seen: string): ConformanceError {
  return new ConformanceError('UsageError', `${place} is no report of a shard: ${seen}`, {
    expected: 'what `run --shard I/N --out DIR` writes, whole and unchanged',
    next: 'Give the folders that the shards wrote; run the shard again where its reports are damaged.',
  });
}
