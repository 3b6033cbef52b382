import type { ClientId } from '../../claims/claim';
import type { ClientMutant } from '../../clients/mutants/client-mutant';
import type { PoolMutant } from '../../pool/mutants/mutant';
import type { Results } from '../../verdict/results';
import { executeSuite } from '../run/execute-suite';
import { openTarget } from '../run/open-target';
import { CLIENTS } from '../run/run-options';
import type { SuiteBook } from '../suite-book';

/** A mutant of either side, as the teeth see it. */
export interface Subject {
  readonly side: 'pool' | 'client';
  readonly name: string;
  readonly summary: string;
  readonly claims: readonly string[];
  readonly clients: readonly ClientId[];
}

/** What became of one mutant. */
export interface Bite {
  readonly subject: Subject;
  /** Claims whose examples failed on at least one client, as the mutant says they must. */
  readonly killedBy: readonly string[];
  /** Claims that the mutant names and whose examples all passed. */
  readonly survivedBy: readonly string[];
  /** Ids of the examples that failed, as `<client> <example>`. */
  readonly failed: readonly string[];
}

export function poolSubject({ name, summary, claims }: PoolMutant): Subject {
  return { side: 'pool', name, summary, claims, clients: CLIENTS };
}

export function clientSubject({ name, summary, claims, clients }: ClientMutant): Subject {
  return { side: 'client', name, summary, claims, clients };
}

/**
 * Runs the examples of the claims that a mutant names, with the mutant, and sees which of them fail. A claim that has
 * no example yet cannot bite; undefined when the mutant names no other.
 */
export async function bite(book: SuiteBook, named: Subject): Promise<Bite | undefined> {
  const withExamples = new Set(
    book.chapters
      .flatMap((chapter) => chapter.claims)
      .filter(({ planned, excluded }) => !planned && !excluded)
      .map(({ id }) => id),
  );
  const subject = { ...named, claims: named.claims.filter((id) => withExamples.has(id)) };
  if (subject.claims.length === 0) return undefined;
  const target = await openTarget({ mutant: subject.name });
  try {
    const { results } = await executeSuite({
      book,
      target,
      clients: subject.clients,
      wanted: { claim: subject.claims },
      parallel: 1,
      order: { kind: 'defined' },
      expectations: [],
      onMessage: () => {},
    });
    return read(subject, results);
  } finally {
    await target.close();
  }
}

function read(subject: Subject, { claims }: Results): Bite {
  const isKilled = (id: string) =>
    Object.values(claims.find((claim) => claim.id === id)?.verdicts ?? {}).some(
      ({ verdict }) => verdict === 'deviates',
    );
  const failed = claims.flatMap(({ verdicts }) =>
    Object.entries(verdicts).flatMap(([client, { examples }]) =>
      examples.filter(({ outcome }) => outcome === 'failed').map(({ id }) => `${client} ${id}`),
    ),
  );
  return {
    subject,
    killedBy: subject.claims.filter(isKilled),
    survivedBy: subject.claims.filter((id) => !isKilled(id)),
    failed,
  };
}
