import { StepKeywordType } from '@cucumber/messages';
import { type Element, elementsOf, isExample } from '../elements';
import type { Problem } from '../problem';
import type { LintRule } from '../suite';

const MOST_STEPS = 5;

function countActions({ steps }: Element): number {
  let latest: StepKeywordType | undefined;
  return steps.filter(({ keywordType }) => {
    if (keywordType !== StepKeywordType.CONJUNCTION && keywordType !== StepKeywordType.UNKNOWN)
      latest = keywordType;
    return latest === StepKeywordType.ACTION;
  }).length;
}

/** `long-example`, `many-actions`: at most five steps, of which one When. */
export const exampleShape: LintRule = ({ features }) =>
  features.flatMap((file) =>
    elementsOf(file)
      .filter(isExample)
      .flatMap((element): Problem[] => {
        const at = { file: file.path, line: element.line };
        const problems: Problem[] = [];
        if (element.steps.length > MOST_STEPS) {
          const message = `The example has ${element.steps.length} steps; ${MOST_STEPS} are the most.`;
          problems.push({
            rule: 'long-example',
            ...at,
            message,
            next: 'Move what leads up to it into a Background.',
          });
        }
        const actions = countActions(element);
        if (actions > 1) {
          const message = `The example does ${actions} things.`;
          problems.push({
            rule: 'many-actions',
            ...at,
            message,
            next: 'Keep one When; say what came before as a Given.',
          });
        }
        return problems;
      }),
  );
