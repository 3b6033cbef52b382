import type { ExampleResult, StepResult } from '../../../support/verdict/results';

const HOOKS: ReadonlySet<string> = new Set(['Before', 'After']);

/** The steps that the feature states; results also list the hooks that failed, by their type instead of a keyword. */
export function writtenSteps({ steps }: Pick<ExampleResult, 'steps'>): readonly StepResult[] {
  return steps.filter(({ keyword }) => !HOOKS.has(keyword));
}
