import { ConformanceError } from '../../conformance-error';
import type { HistoryLine } from './history-line';

const MEMBERS = ['startedAt', 'suite', 'target', 'clients', 'summary'] as const;

/**
 * The recorded runs, oldest first.
 * @param file as the error is to name it
 * @throws ConformanceError UsageError that names the line that is no recorded run
 */
export function parseHistory(text: string, file: string): readonly HistoryLine[] {
  return text
    .split('\n')
    .map((line, index) => ({ line, place: `${file}:${index + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, place }) => parseLine(line, place));
}

function parseLine(line: string, place: string): HistoryLine {
  const value = parsed(line);
  if (isHistoryLine(value)) return value;
  throw new ConformanceError('UsageError', `${place} is no recorded run.`, {
    expected: `a JSON object with ${MEMBERS.join(', ')}`,
    next: 'Restore the line; `npm run record` alone adds to this file.',
  });
}

function isHistoryLine(value: unknown): value is HistoryLine {
  return (
    typeof value === 'object' &&
    value !== null &&
    MEMBERS.every((name) => name in value) &&
    !Number.isNaN(Date.parse(String((value as HistoryLine).startedAt)))
  );
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
