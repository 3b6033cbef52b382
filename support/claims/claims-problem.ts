import type { Located } from './located-chapter';

/** Something wrong in a `claims.yaml`. */
export interface ClaimsProblem extends Located {
  /** What was found: `/claims/0/level is "often"`. */
  readonly message: string;
  readonly expected: string;
  /** What to do: one imperative sentence. */
  readonly next: string;
}

/** One paragraph per problem, the way compilers print them: `file:line: message`. */
export function describeClaimsProblem({ file, line, message, expected, next }: ClaimsProblem): string {
  return `${file}:${line}: ${message}\n  expected: ${expected}\n  -> ${next}`;
}
