import { type CucumberExpression, type Node, NodeType } from '@cucumber/cucumber-expressions';
import type { Language } from '../claims/claim';
import { ConformanceError } from '../conformance-error';
import { causesElision } from './elision';
import { type Gender, genderOf } from './people';

export interface PrintedArgument {
  /** In the language of the phrase; may hold a placeholder of an outline. */
  readonly text: string;
  /** In either language, without placeholders: what other words agree with. */
  readonly value: string;
}

export interface Printing {
  readonly expression: CucumberExpression;
  readonly language: Language;
  /** In order. */
  readonly args: readonly PrintedArgument[];
  /** Of the person named last before this step. */
  readonly gender: Gender | undefined;
}

const INTEGER = /^\d+$/;

function unclear(node: Node, { expression }: Printing, next: string): ConformanceError {
  return new ConformanceError(
    'SuiteFault',
    `Nothing says how to write "${node.text()}" of "${expression.source}".`,
    {
      next,
    },
  );
}

/** The gender that a word agrees with: of the person named last before it, or of the only one who comes after. */
function agreedGender(node: Node, printed: readonly PrintedArgument[], printing: Printing): Gender {
  const before = printed.map(({ value }) => genderOf(value)).findLast((found) => found !== undefined);
  const gender =
    before ??
    printing.args.map(({ value }) => genderOf(value)).find((found) => found !== undefined) ??
    printing.gender;
  if (gender) return gender;
  throw unclear(node, printing, 'Name a person earlier in the scenario.');
}

function printAlternation(node: Node, printed: readonly PrintedArgument[], printing: Printing): string {
  const [masculine, feminine, ...others] = node.nodes ?? [];
  if (!masculine || !feminine || others.length > 0) {
    throw unclear(node, printing, 'Give the masculine form and the feminine form, and no other.');
  }
  return agreedGender(node, printed, printing) === 'feminine' ? feminine.text() : masculine.text();
}

function isPlural(count: number, language: Language): boolean {
  return language === 'fr' ? count > 1 : count !== 1;
}

function printOptional(node: Node, printed: readonly PrintedArgument[], printing: Printing): string {
  const text = node.text();
  if (text === 'e') return agreedGender(node, printed, printing) === 'feminine' ? text : '';
  const count = printed.findLast(({ value }) => INTEGER.test(value))?.value;
  if (count !== undefined) return isPlural(Number(count), printing.language) ? text : '';
  throw unclear(node, printing, 'Keep optional text for the feminine "(e)" and for plurals after a number.');
}

/**
 * Writes a phrase with its arguments: the inverse of matching. Two alternatives are the masculine and the feminine
 * form, an optional `(e)` is the feminine ending, any other optional text is the plural after a number, and
 * `d(e )(’){person}` is elided before a vowel. Throws a `SuiteFault` when none of this decides.
 */
export function printExpression(printing: Printing): string {
  const nodes = printing.expression.ast.nodes ?? [];
  const printed: PrintedArgument[] = [];
  let text = '';
  for (const [index, node] of nodes.entries()) {
    if (node.type === NodeType.parameter) {
      const argument = printing.args[printed.length];
      if (argument === undefined) throw unclear(node, printing, 'Give both phrases the same parameters.');
      printed.push(argument);
      text += argument.text;
    } else if (node.type === NodeType.alternation) {
      text += printAlternation(node, printed, printing);
    } else if (node.type !== NodeType.optional) {
      text += node.text();
    } else if (isApostrophe(nodes[index + 1])) {
      text += causesElision(followingText(nodes[index + 2], printed, printing)) ? '' : node.text();
    } else if (isApostrophe(node)) {
      text += causesElision(followingText(nodes[index + 1], printed, printing)) ? node.text() : '';
    } else {
      text += printOptional(node, printed, printing);
    }
  }
  return text;
}

function isApostrophe(node: Node | undefined): boolean {
  return node?.type === NodeType.optional && node.text() === '’';
}

function followingText(
  node: Node | undefined,
  printed: readonly PrintedArgument[],
  printing: Printing,
): string {
  if (node?.type === NodeType.parameter) return printing.args[printed.length]?.text ?? '';
  return node?.text() ?? '';
}
