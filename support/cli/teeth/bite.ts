import type { ClientMutant } from '../../clients/mutants/client-mutant';
import type { PoolMutant } from '../../pool/mutants/mutant';
import { CLIENTS } from '../run/run-options';
import { runUnwatched } from '../run/run-unwatched';
import type { SuiteBook } from '../suite-book';
import { type Bite, readBite, type Subject } from './read-bite';
import { spotClaims } from './spot-claims';

export function poolSubject({ name, summary, claims }: PoolMutant): Subject {
  return { side: 'pool', name, summary, claims, clients: CLIENTS };
}

export function clientSubject({ name, summary, claims, clients }: ClientMutant): Subject {
  return { side: 'client', name, summary, claims, clients };
}

/** Which examples run with a mutant: those of the claims that it names and of a few others, or all. */
export type Reach = 'spots' | 'all';

/**
 * Runs the examples of the claims that a mutant names and of others, which it must leave alone, with the mutant, and
 * sees which of them fail. A claim that has no example yet cannot bite; undefined when the mutant names no other.
 */
export async function bite(book: SuiteBook, named: Subject, reach: Reach): Promise<Bite | undefined> {
  const withExamples = new Set(
    book.chapters
      .flatMap((chapter) => chapter.claims)
      .filter(({ planned, excluded }) => !planned && !excluded)
      .map(({ id }) => id),
  );
  const subject = { ...named, claims: named.claims.filter((id) => withExamples.has(id)) };
  if (subject.claims.length === 0) return undefined;
  const wanted = reach === 'all' ? {} : { claim: [...subject.claims, ...spotClaims(subject, withExamples)] };
  const choice = { mutant: subject.name };
  return readBite(
    subject,
    await runUnwatched(choice, { book, clients: subject.clients, wanted, parallel: 1 }),
  );
}
