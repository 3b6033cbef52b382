import { resolve } from 'node:path';
import { toTheEnd } from '../../../support/cli/to-the-end';
import { HISTORY, recordRun } from './record-run';

const ROOT = resolve(__dirname, '../../..');
const LAST_RUN = 'reports/results.json';

/** Records the last run, or the one whose results.json is named. */
function main([source = resolve(ROOT, LAST_RUN)]: readonly string[]): void {
  const { startedAt, changes } = recordRun(ROOT, resolve(source));
  const changed = changes === undefined ? 'the first on its target' : `changed: ${changes.length}`;
  console.log(`Recorded the run of ${startedAt} (${changed}) in ${HISTORY}.`);
}

void toTheEnd(() => main(process.argv.slice(2)));
