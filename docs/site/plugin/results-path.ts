import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Where the site's results come from: the file named by `CONFORMANCE_RESULTS`, else those of the last run, else the
 * committed snapshot.
 */
export function resultsPath(root: string, environment: NodeJS.ProcessEnv): string {
  const named = environment.CONFORMANCE_RESULTS;
  if (named) return resolve(root, named);
  const lastRun = join(root, 'reports', 'results.json');
  return existsSync(lastRun) ? lastRun : join(root, 'docs', 'data', 'results.json');
}
