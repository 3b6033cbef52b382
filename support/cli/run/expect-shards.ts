import parseTagExpression from '@cucumber/tag-expressions';
import type { ClientId } from '../../claims/claim';
import { ConformanceError } from '../../conformance-error';
import { readFeatures } from '../../language/read-features';
import { expectParts } from '../part';
import { PROJECT_ROOT } from '../project';
import type { SuiteBook } from '../suite-book';
import type { SelectionOptions } from './run-options';

/**
 * Refuses shards of which one would have nothing to run on any client, before anything is run.
 * @param expressions the tags that pick each client's examples
 * @throws ConformanceError UsageError that says how many examples there are
 */
export function expectShards(
  shard: string,
  { own }: SuiteBook,
  expressions: readonly (readonly [ClientId, string])[],
): void {
  const pickles = [...readFeatures(PROJECT_ROOT), ...(own?.features ?? [])].flatMap((file) => file.pickles);
  const counts = expressions.map(([, tags]) => {
    const expression = parseTagExpression(tags);
    return pickles.filter((pickle) => expression.evaluate(pickle.tags.map(({ name }) => name))).length;
  });
  expectParts(`--shard ${shard}`, Math.max(...counts), 'examples');
}

/**
 * Refuses a shard that does not say of which run it is: reports of different runs could not be told apart.
 * @throws ConformanceError UsageError
 */
export function expectBatch({ shard, batch = '' }: Pick<SelectionOptions, 'shard' | 'batch'>): void {
  if (shard === undefined || batch.trim() !== '') return;
  throw new ConformanceError('UsageError', `--shard ${shard}: nothing says of which run it is a part.`, {
    expected: 'a --batch that the shards of this run share, and those of no other',
    next: 'Give --batch the number of the CI run and of its attempt, such as --batch 4711-1.',
  });
}
