import type { Argument } from '@cucumber/cucumber-expressions';
import { type Expression, literalOf } from './literal-of';

const read = new WeakMap<Expression, Map<string, readonly Argument[] | null>>();

/**
 * What a step's text (without keyword) gives to an expression; null when it does not match. Every rule of the check
 * asks about the same texts, and finding where an argument stands is slow, so that each answer is kept.
 */
export function argumentsIn(expression: Expression, text: string): readonly Argument[] | null {
  if (!text.includes(literalOf(expression))) return null;
  const known = read.get(expression) ?? new Map<string, readonly Argument[] | null>();
  read.set(expression, known);
  const answer = known.get(text);
  if (answer !== undefined) return answer;
  const found = expression.match(text);
  known.set(text, found);
  return found;
}
