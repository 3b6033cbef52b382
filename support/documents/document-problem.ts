/** Something wrong in a file that somebody wrote. */
export interface DocumentProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What was found: `/claims/0/level is "often"`. */
  readonly message: string;
  readonly expected: string;
  /** What to do: one imperative sentence. */
  readonly next: string;
}

/** One paragraph per problem, the way compilers print them: `file:line: message`. */
export function describeDocumentProblem({ file, line, message, expected, next }: DocumentProblem): string {
  return `${file}:${line}: ${message}\n  expected: ${expected}\n  -> ${next}`;
}
