import type { DocumentProblem } from '../documents/document-problem';
import type { LocatedClaim } from './located-chapter';

/** Claims whose id an earlier one has. */
export function repeatedIds(claims: readonly LocatedClaim[]): DocumentProblem[] {
  const first = new Map<string, LocatedClaim>();
  return claims.flatMap((claim) => {
    const earlier = first.get(claim.id);
    if (!earlier) {
      first.set(claim.id, claim);
      return [];
    }
    return {
      file: claim.file,
      line: claim.line,
      message: `${claim.id} is declared twice`,
      expected: `an id of its own: ${earlier.file}:${earlier.line} has this one`,
      next: 'Rename one of the two, or remove it.',
    };
  });
}
