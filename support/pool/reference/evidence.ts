import type { Answered } from '../testing/caller';

/** Values of the placeholders in a row's message, by name: `{ ClientId: 'abc' }`. */
export type Placeholders = Readonly<Record<string, string>>;

/** What a row's look at the pool brought: a refusal that the row words, or something seen beside what it says. */
export type Evidence =
  | { readonly kind: 'refused'; readonly answer: Answered; readonly placeholders: Placeholders }
  | { readonly kind: 'shown'; readonly seen: unknown; readonly expected: unknown };

/** The answer is compared with the error that the row gives. */
export function refused(answer: Answered, placeholders: Placeholders = {}): Evidence {
  return { kind: 'refused', answer, placeholders };
}

/** What was seen must deeply equal what the row says. */
export function shown(seen: unknown, expected: unknown): Evidence {
  return { kind: 'shown', seen, expected };
}
