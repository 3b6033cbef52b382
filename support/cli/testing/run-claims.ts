import type { Results } from '../../verdict/results';
import { executeSuite } from '../run/execute-suite';
import { openTarget } from '../run/open-target';
import { CLIENTS } from '../run/run-options';
import { loadSuiteBook, type SuiteBook } from '../suite-book';

/** Steps register themselves once a process. */
let book: Promise<SuiteBook> | undefined;

/** Runs the examples of some claims, on both clients and in this thread, against an endpoint or what a file describes. */
export async function runClaims(
  pool: { readonly endpoint: string } | { readonly target: string },
  claim: readonly string[],
): Promise<Results> {
  book ??= loadSuiteBook();
  const target = await openTarget(pool);
  try {
    const { results } = await executeSuite({
      book: await book,
      target,
      clients: CLIENTS,
      wanted: { claim },
      parallel: 1,
      order: { kind: 'defined' },
      expectations: [],
      onMessage: () => {},
    });
    return results;
  } finally {
    await target.close();
  }
}
