import { LANGUAGES } from '../languages';
import { stepLinesOf } from '../step-lines';
import type { LintRule } from '../suite';

/** A step that no example says, in either language. */
export const unusedStep: LintRule = ({ features, book }) => {
  const texts = new Set(features.flatMap(stepLinesOf).map(({ text }) => text));
  return book.catalogue.entries
    .filter(
      ({ phrases }) =>
        ![...texts].some((text) =>
          LANGUAGES.some((language) => phrases[language].expression.regexp.test(text)),
        ),
    )
    .map(({ en, file, line }) => ({
      rule: 'unused-step',
      file,
      line,
      message: `No example says "${en}".`,
      next: 'Remove the step, or write the example that needs it.',
    }));
};
