import { ConformanceError } from '../../conformance-error';
import { type EarlierResults, parseEarlierResults } from '../../verdict/history/earlier-results';
import type { FailOn } from '../../verdict/history/expect-comparable';
import { readText } from '../read-text';

export interface Earlier {
  readonly file: string;
  readonly results: EarlierResults;
  readonly failOn: FailOn;
}

/**
 * The run to compare with; undefined where none was named.
 * @throws ConformanceError UsageError for a file that is none of an earlier run, and for `--fail-on new` without one
 */
export function readEarlier({
  compare: file,
  failOn,
}: {
  readonly compare?: string;
  readonly failOn: FailOn;
}): Earlier | undefined {
  if (file !== undefined) {
    return { file, results: parseEarlierResults(readText('--compare', file), file), failOn };
  }
  if (failOn === 'any') return undefined;
  throw new ConformanceError('UsageError', '--fail-on new: there is no earlier run to compare with.', {
    expected: '--compare with the results.json of an earlier run',
    next: 'Add --compare, or leave --fail-on out.',
  });
}
