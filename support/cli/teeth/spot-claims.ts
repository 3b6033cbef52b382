import { createHash } from 'node:crypto';
import type { Subject } from './read-bite';

const SPOTS = 2;

/**
 * Claims that a mutant does not name and must therefore leave alone. To look at all of them takes hours, so each mutant
 * is looked at in two spots: always the same ones, so that a run is red for what was changed and not for its luck.
 */
export function spotClaims({ name, claims }: Subject, withExamples: ReadonlySet<string>): readonly string[] {
  const rank = (id: string) => createHash('sha256').update(`${name} ${id}`).digest('hex');
  return [...withExamples]
    .filter((id) => !claims.includes(id))
    .map((id) => [rank(id), id] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(0, SPOTS)
    .map(([, id]) => id);
}
