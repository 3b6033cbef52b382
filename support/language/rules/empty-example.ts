import { StepKeywordType } from '@cucumber/messages';
import { type Element, elementsOf, isExample } from '../elements';
import type { LintRule } from '../suite';

const OUTLINE = /^(?:Scenario (?:Outline|Template)|Plan du [Ss]cénario)$/;

function emptiness({ kind, keyword, steps, examples }: Element): string | undefined {
  if (OUTLINE.test(keyword) && kind === 'scenario')
    return 'An outline without a table of examples runs as it stands.';
  if (kind === 'scenarioOutline' && examples.some(({ tableBody }) => tableBody.length === 0)) {
    return 'A table of examples has no row, so nothing runs.';
  }
  const observes = steps.some(({ keywordType }) => keywordType === StepKeywordType.OUTCOME);
  return observes ? undefined : 'The example observes nothing: it passes whatever happens.';
}

/** An example that cannot fail, because it runs nothing or has no Then. */
export const emptyExample: LintRule = ({ features }) =>
  features.flatMap((file) =>
    elementsOf(file)
      .filter(isExample)
      .flatMap((element) => {
        const message = emptiness(element);
        const next = 'State with a Then what can be observed.';
        return message === undefined
          ? []
          : [{ rule: 'empty-example', file: file.path, line: element.line, message, next }];
      }),
  );
