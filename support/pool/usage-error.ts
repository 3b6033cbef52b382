/**
 * A mistake of whoever starts the pool: a seed, a code or a mutant that is none. It has the members of the suite's
 * errors, so that a command line shows it without a stack trace.
 */
export class UsageError extends Error {
  readonly kind = 'UsageError';
  readonly expected: unknown;
  /** What to do about it: one imperative sentence. */
  readonly next: string;

  constructor(message: string, facts: { readonly expected: unknown; readonly next: string }) {
    super(message);
    this.name = 'UsageError';
    this.expected = facts.expected;
    this.next = facts.next;
  }
}
