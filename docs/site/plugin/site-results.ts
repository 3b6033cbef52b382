import { existsSync } from 'node:fs';
import { readResults } from '../../../support/verdict/read-results';
import type { Results } from '../../../support/verdict/results';
import { resultsOfNoRun } from './results-of-no-run';
import { resultsPath } from './results-path';

/** What the site is built from: a run's results or, before any run, the claims alone. */
export type SiteResults = Pick<Results, 'suite' | 'target' | 'clients' | 'summary' | 'claims'> &
  // Absent where there has been no run.
  Partial<Pick<Results, 'startedAt'>>;

/**
 * The results at hand. Where none are, and none were asked for by name, every claim of the registry is untested.
 *
 * @throws ConformanceError (UsageError) when `CONFORMANCE_RESULTS` names no file, or what is there cannot be read
 */
export function siteResults(root: string, environment: NodeJS.ProcessEnv): SiteResults {
  const path = resultsPath(root, environment);
  return environment.CONFORMANCE_RESULTS || existsSync(path) ? readResults(path) : resultsOfNoRun(root);
}
