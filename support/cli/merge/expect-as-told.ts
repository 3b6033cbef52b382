import { ConformanceError } from '../../conformance-error';
import type { Results } from '../../verdict/results';
import type { ShardReport } from './shard-report';

/**
 * Refuses a shard whose messages say something else than its results: one of the two is not what it left.
 * @param decided what its messages say
 * @throws ConformanceError UsageError that names the folder and the first example, or the exit code, that differs
 */
export function expectAsTold({ folder, results: told }: ShardReport, decided: Results): void {
  const [before, after] = [outcomesIn(told), outcomesIn(decided)];
  for (const example of new Set([...before.keys(), ...after.keys()])) {
    const [one = 'nothing', other = 'nothing'] = [before.get(example), after.get(example)];
    if (one !== other) throw differs(folder, `${one} of ${example}`, other);
  }
  if (decided.exitCode !== told.exitCode) {
    throw differs(folder, `exit ${told.exitCode}`, `exit ${decided.exitCode}`);
  }
}

/** What came of each example, and with it of its claim, by client and place. */
function outcomesIn({ claims }: Results): ReadonlyMap<string, string> {
  const outcomes = claims.flatMap(({ id, verdicts }) =>
    Object.entries(verdicts).flatMap(([client, { verdict, examples }]) =>
      examples.map(
        ({ file, line, outcome }) =>
          [`${file}:${line} on ${client}`, `"${outcome}" (${id}: ${verdict})`] as const,
      ),
    ),
  );
  return new Map(outcomes);
}

function differs(folder: string, told: string, said: string): ConformanceError {
  return new ConformanceError(
    'UsageError',
    `${folder} contradicts itself: its results.json says ${told}, its messages say ${said}.`,
    {
      expected: 'what `run --shard I/N --out DIR` writes, whole and unchanged',
      next: 'Run the shard again, and give what it wrote.',
    },
  );
}
