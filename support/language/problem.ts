/** Something wrong in the features, the claims or the steps, found without running anything. */
export interface Problem {
  /** Name of the rule that was broken, as its file is called: `undefined-step`. */
  readonly rule: string;
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
  /** What to do: one imperative sentence, or the text to write. */
  readonly next: string;
}
