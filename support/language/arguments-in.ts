import type { Argument } from '@cucumber/cucumber-expressions';
import { type Expression, literalOf } from './literal-of';
import { remembered } from './remembered';

/** Finding where an argument stands is slow. */
const matchOf = remembered((expression: Expression, text: string) => expression.match(text));

/** What a step's text (without keyword) gives to an expression; null when it does not match. */
export function argumentsIn(expression: Expression, text: string): readonly Argument[] | null {
  return text.includes(literalOf(expression)) ? matchOf(expression, text) : null;
}
