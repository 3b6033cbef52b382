import { CucumberExpression, type Node, NodeType } from '@cucumber/cucumber-expressions';
import type { StepDefinition } from './step-library';

function namesIn(node: Node): string[] {
  if (node.type === NodeType.parameter) return [node.text()];
  return (node.nodes ?? []).flatMap(namesIn);
}

/** Parameter types of an expression, in order: `['person', 'email']`; a regular expression has no names. */
export function parameterNames({ expression }: StepDefinition): string[] {
  return expression instanceof CucumberExpression ? namesIn(expression.ast) : [];
}
