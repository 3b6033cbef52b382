import type { ClientId } from '../../claims/claim';
import type { Results } from '../../verdict/results';

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
  /** Claims that the mutant does not name and that deviated all the same; known only where all examples ran. */
  readonly unnamed: readonly string[];
  /** Ids of the examples that failed, as `<client> <example>`. */
  readonly failed: readonly string[];
}

/** What a run with a mutant says of it. */
export function readBite(subject: Subject, { claims }: Results): Bite {
  const deviating = claims
    .filter(({ verdicts }) => Object.values(verdicts).some(({ verdict }) => verdict === 'deviates'))
    .map(({ id }) => id);
  const isKilled = (id: string) => deviating.includes(id);
  const failed = claims.flatMap(({ verdicts }) =>
    Object.entries(verdicts).flatMap(([client, { examples }]) =>
      examples.filter(({ outcome }) => outcome === 'failed').map(({ id }) => `${client} ${id}`),
    ),
  );
  return {
    subject,
    killedBy: subject.claims.filter(isKilled),
    survivedBy: subject.claims.filter((id) => !isKilled(id)),
    unnamed: deviating.filter((id) => !subject.claims.includes(id)),
    failed,
  };
}
