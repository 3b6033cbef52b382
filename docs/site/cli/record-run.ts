import { appendFileSync, copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConformanceError } from '../../../support/conformance-error';
import { type EarlierResults, parseEarlierResults } from '../../../support/verdict/history/earlier-results';
import { type HistoryLine, historyLine } from '../../../support/verdict/history/history-line';
import { parseHistory } from '../../../support/verdict/history/read-history';
import { readResults } from '../../../support/verdict/read-results';
import type { Results } from '../../../support/verdict/results';

export const SNAPSHOT = 'docs/data/results.json';
export const HISTORY = 'docs/data/history.jsonl';

/**
 * Records a whole, honest run: one line at the end of the history, and the snapshot that the site is built from.
 *
 * @param source the results.json of the run
 * @returns the line that was added
 * @throws ConformanceError (UsageError) for a part of a run, one that could not be relied on, or one already recorded
 */
export function recordRun(root: string, source: string): HistoryLine {
  const results = readResults(source);
  refuse(results, source);
  const history = join(root, HISTORY);
  const known = existsSync(history) ? parseHistory(readFileSync(history, 'utf8'), HISTORY) : [];
  if (known.some(({ startedAt }) => startedAt === results.startedAt)) {
    throw new ConformanceError('UsageError', `The run of ${results.startedAt} is in ${HISTORY} already.`, {
      next: 'Run `npm run conformance` first, then record that run.',
    });
  }
  const line = historyLine(results, earlierOn(results.target, join(root, SNAPSHOT)));
  appendFileSync(history, `${JSON.stringify(line)}\n`);
  copyFileSync(source, join(root, SNAPSHOT));
  return line;
}

function refuse({ asked, shard, exitCode }: Results, source: string): void {
  const isPart = asked.claims !== null || asked.tags !== null || shard !== null;
  if (!isPart && exitCode !== 3) return;
  throw new ConformanceError(
    'UsageError',
    isPart ? `${source} is of a part of the suite.` : `The suite was at fault in the run of ${source}.`,
    {
      expected: 'a run of everything in which the suite was not at fault',
      next: 'Run `npm run conformance` without a selection; join shards with `npm run merge`.',
    },
  );
}

/** The snapshot, where it is of the same target: what another pool does is no change. */
function earlierOn(target: Results['target'], snapshot: string): EarlierResults | undefined {
  if (!existsSync(snapshot)) return undefined;
  const earlier = parseEarlierResults(readFileSync(snapshot, 'utf8'), SNAPSHOT);
  return earlier.target.kind === target.kind && earlier.target.name === target.name ? earlier : undefined;
}
