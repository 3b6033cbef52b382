import { ConformanceError } from '../../conformance-error';
import { readResults } from '../../verdict/read-results';
import type { Results } from '../../verdict/results';
import { CLIENTS } from '../run/run-options';
import { runUnwatched } from '../run/run-unwatched';
import type { SuiteBook } from '../suite-book';

/** The whole suite on the embedded pool, with nothing broken. */
export function runHonestly(book: SuiteBook, parallel: number): Promise<Results> {
  return runUnwatched({}, { book, clients: CLIENTS, wanted: {}, parallel });
}

/**
 * The results of such a run that has been made already.
 * @throws ConformanceError UsageError that names the file and what was broken, left out or elsewhere in that run
 */
export function readHonestRun(file: string): Results {
  const results = readResults(file);
  const { target, clients, asked, shard } = results;
  const isWhole =
    shard === null &&
    asked.claims === null &&
    asked.tags === null &&
    CLIENTS.every((client) => clients.some(({ id }) => id === client));
  if (target.kind === 'embedded' && isWhole) return results;
  throw new ConformanceError(
    'UsageError',
    `--honest ${file} is not of the whole suite on the embedded pool.`,
    {
      expected: 'a run of every claim with both clients on the embedded pool',
      seen: `${isWhole ? 'all' : 'a part'} of the suite on ${target.name}`,
      next: 'Run `npm run conformance`, and give the results.json that it writes; or leave --honest out.',
    },
  );
}
