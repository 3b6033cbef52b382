import { isDeepStrictEqual } from 'node:util';
import { ConformanceError } from '../../conformance-error';
import type { Results } from '../../verdict/results';
import type { ShardReport } from './shard-report';

/** What must be the same for shards to be of one run, and what to do where it is not. */
const SHARED: readonly {
  readonly what: string;
  readonly of: (results: Results) => unknown;
  readonly next?: string;
}[] = [
  { what: 'the suite', of: ({ suite }) => suite },
  { what: 'the target', of: ({ target }) => target },
  { what: 'the clients and their versions', of: ({ clients }) => clients },
  { what: 'the batch', of: ({ asked }) => asked.batch },
  { what: 'the choice of claims', of: ({ asked }) => asked.claims },
  { what: 'the choice of tags', of: ({ asked }) => asked.tags },
  { what: 'the language', of: ({ asked }) => asked.language },
  {
    what: 'the order',
    of: ({ seed }) => (seed === null ? 'defined' : `random:${seed}`),
    next: 'Give every shard the same seed: --order random:SEED.',
  },
  { what: 'the mutant', of: ({ mutant }) => mutant },
  { what: 'the list of known deviations', of: ({ expectations }) => expectations },
  { what: 'the number of shards', of: ({ shard }) => shard?.total },
  { what: 'the number of examples', of: ({ shard }) => shard?.of },
  {
    what: 'the list of claims',
    of: ({ claims }) => claims.map(({ verdicts: _verdicts, ...claim }) => claim),
  },
];

/**
 * Refuses shards that are not all there, or not of one run.
 * @throws ConformanceError UsageError that names the folders and what differs between them
 */
export function expectOneRun(shards: readonly [ShardReport, ...ShardReport[]]): void {
  const [first, ...others] = shards;
  if ((first.results.asked.batch ?? '').trim() === '') {
    throw refusal(
      `${first.folder} does not say of which run it is a part.`,
      'Run all shards again with one --batch, such as the number of the CI run and of its attempt.',
    );
  }
  for (const other of others) expectSame(first, other);
  const { total } = first.shard;
  for (let index = 1; index <= total; index += 1) {
    const found = shards.filter(({ shard }) => shard.index === index).map(({ folder }) => folder);
    if (found.length === 0) {
      throw refusal(`Shard ${index} of ${total} is missing.`, 'Give the folders of all shards.');
    }
    if (found.length > 1) {
      throw refusal(
        `Shard ${index} of ${total} is there more than once: ${found.join(', ')}.`,
        'Give each once.',
      );
    }
  }
}

function expectSame(first: ShardReport, other: ShardReport): void {
  for (const { what, of, next = 'Give the shards of one run.' } of SHARED) {
    const [expected, seen] = [of(first.results), of(other.results)];
    if (isDeepStrictEqual(expected, seen)) continue;
    const values = [expected, seen].map(shortly);
    throw refusal(
      `${other.folder} and ${first.folder} are not of one run: ${what} is ${values[1]} in the one, ${values[0]} in the other.`,
      next,
    );
  }
}

const LONGEST = 120;

function shortly(value: unknown): string {
  const text = JSON.stringify(value) ?? 'absent';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}

function refusal(message: string, next: string): ConformanceError {
  return new ConformanceError('UsageError', message, {
    expected: 'every shard of one run, each once',
    next,
  });
}
