import { existsSync, readFileSync } from 'node:fs';
import { ConformanceError } from '../conformance-error';
import { schemaCheck } from '../documents/schema-check';
import type { Results } from './results';
import schema from './results.schema.json';
import { SCHEMA_VERSION } from './schema-version';

const check = schemaCheck(schema);

/** @throws ConformanceError (UsageError) when there is no such file or it is not a results file of this version */
export function readResults(path: string): Results {
  if (!existsSync(path)) {
    throw new ConformanceError('UsageError', `There are no results at ${path}.`, {
      expected: 'the results.json that a run writes',
      next: 'Run `npm run conformance`, or name another file; the site is told which by CONFORMANCE_RESULTS.',
    });
  }
  const results: Results = parse(path);
  if (results?.schemaVersion !== SCHEMA_VERSION) {
    throw new ConformanceError('UsageError', `${path} is not a results file that this suite can read.`, {
      expected: `schemaVersion ${SCHEMA_VERSION}`,
      seen: results?.schemaVersion,
      next: 'Run `npm run conformance` again to write it anew.',
    });
  }
  const validate = check();
  if (!validate(results)) {
    const [error] = validate.errors ?? [];
    throw new ConformanceError('UsageError', `${path} is not what a run of this suite writes.`, {
      expected: 'the results.json of a run that came to its end, of this version of the suite',
      seen: `${error?.instancePath || 'the document'} ${error?.message}`,
      next: 'Run `npm run conformance` again to write it anew.',
    });
  }
  if (results.mutant !== null) {
    throw new ConformanceError(
      'UsageError',
      `${path} comes from a run in which "${results.mutant}" was broken.`,
      {
        expected: 'the results of an honest run',
        next: 'Run `npm run conformance` again, without --mutant.',
      },
    );
  }
  return results;
}

function parse(path: string) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new ConformanceError('UsageError', `${path} is not valid JSON.`, {
      next: 'Run `npm run conformance` again to write it anew.',
      cause,
    });
  }
}
