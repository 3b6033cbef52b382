import type { ClientId } from '../../claims/claim';
import type { Results } from '../../verdict/results';
import { CLIENTS } from '../run/run-options';
import { runUnwatched } from '../run/run-unwatched';
import { loadSuiteBook, type SuiteBook } from '../suite-book';

/** Steps register themselves once a process. */
let book: Promise<SuiteBook> | undefined;

/** Runs the examples of some claims, in this thread, against an endpoint or what a file describes. */
export async function runClaims(
  pool: { readonly endpoint: string } | { readonly target: string },
  claim: readonly string[],
  clients: readonly ClientId[] = CLIENTS,
): Promise<Results> {
  book ??= loadSuiteBook();
  return runUnwatched(pool, { book: await book, clients, wanted: { claim }, parallel: 1 });
}
