import { elementsOf, isExample } from '../elements';
import type { Problem } from '../problem';
import type { LintRule } from '../suite';

const NOT_BEHAVIOUR = /(?<!\p{L})(?:should|tests?|verify|verifies|devrait|tester|teste)(?!\p{L})/iu;

/** `title-wording`, `untitled-example`, `repeated-title`: a title states a behaviour, once in its Rule. */
export const exampleTitle: LintRule = ({ features }) =>
  features.flatMap((file) => {
    const seen = new Set<string>();
    return elementsOf(file)
      .filter(isExample)
      .flatMap(({ name, line, rule }): Problem[] => {
        const at = { file: file.path, line };
        const key = `${rule?.location.line} ${name}`;
        const isRepeated = seen.has(key);
        seen.add(key);
        const problems: Problem[] = [];
        if (name === '') {
          const message = 'The example has no title.';
          problems.push({
            rule: 'untitled-example',
            ...at,
            message,
            next: 'State the behaviour, in the present tense.',
          });
        } else if (isRepeated) {
          const message = `Another example of the Rule is called "${name}".`;
          problems.push({ rule: 'repeated-title', ...at, message, next: 'Say how the two differ.' });
        }
        const word = NOT_BEHAVIOUR.exec(name)?.[0];
        if (word !== undefined) {
          const message = `The title speaks of testing ("${word}").`;
          problems.push({
            rule: 'title-wording',
            ...at,
            message,
            next: 'State what happens, in the present tense.',
          });
        }
        return problems;
      });
  });
