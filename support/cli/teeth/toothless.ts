import { executeSuite } from '../run/execute-suite';
import { openTarget } from '../run/open-target';
import { CLIENTS } from '../run/run-options';
import type { SuiteBook } from '../suite-book';
import type { Bite } from './read-bite';

/** Examples that pass on the honest pool and that no mutant made fail: they prove nothing yet. */
export async function toothless(
  book: SuiteBook,
  bites: readonly Bite[],
  parallel: number,
): Promise<readonly string[]> {
  const target = await openTarget({});
  try {
    const { results } = await executeSuite({
      book,
      target,
      clients: CLIENTS,
      wanted: {},
      parallel,
      order: { kind: 'defined' },
      expectations: [],
      onMessage: () => {},
    });
    const bitten = new Set(bites.flatMap(({ failed }) => failed));
    return results.claims
      .flatMap(({ verdicts }) =>
        Object.entries(verdicts).flatMap(([client, { examples }]) =>
          examples.filter(({ outcome }) => outcome === 'passed').map(({ id }) => `${client} ${id}`),
        ),
      )
      .filter((example) => !bitten.has(example));
  } finally {
    await target.close();
  }
}
