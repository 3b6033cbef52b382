import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HistoryLine } from '../../../support/verdict/history/history-line';
import { parseHistory } from '../../../support/verdict/history/read-history';
import { HISTORY } from '../cli/record-run';
import type { SiteResults } from './site-results';

/** What the page of results shows beside the claims, which every page has. */
export interface ResultsData {
  /** Newest first. */
  readonly history: readonly HistoryLine[];
  /** Whether there is a results file to download. */
  readonly downloadable: boolean;
}

/** @throws ConformanceError (UsageError) for a line of the history that cannot be read */
export function resultsData(root: string, { startedAt }: Pick<SiteResults, 'startedAt'>): ResultsData {
  const path = join(root, HISTORY);
  const history = existsSync(path) ? parseHistory(readFileSync(path, 'utf8'), HISTORY) : [];
  return { history: history.toReversed(), downloadable: startedAt !== undefined };
}
