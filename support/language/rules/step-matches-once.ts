import { LANGUAGE_NAMES } from '../languages';
import { matchStep } from '../match-step';
import { meaningsOf } from '../meanings';
import type { Problem } from '../problem';
import { stepLinesOf } from '../step-lines';
import type { LintRule } from '../suite';

type Fault = Pick<Problem, 'rule' | 'message' | 'next'>;

/** `undefined-step`, `ambiguous-step`, `wrong-language`: a step means one phrase, in the language of its file. */
export const stepMatchesOnce: LintRule = ({ features, book, library }) =>
  features.flatMap((file) => {
    function faultOf(text: string): Fault | undefined {
      const definitions = meaningsOf(library, text).map(({ definition }) => definition);
      if (definitions.length === 0) {
        const next = 'Use a phrase of the catalogue, word for word, or add a step in both languages.';
        return { rule: 'undefined-step', message: `No step reads "${text}".`, next };
      }
      if (definitions.length > 1) {
        const places = definitions.map(({ uri, line }) => `${uri}:${line}`).join(', ');
        const next = 'Make the phrases differ.';
        return {
          rule: 'ambiguous-step',
          message: `"${text}" has ${definitions.length} meanings: ${places}.`,
          next,
        };
      }
      const [match] = matchStep(book.catalogue, text);
      if (!match || !file.language || match.language === file.language) return undefined;
      return {
        rule: 'wrong-language',
        message: `"${text}" is ${LANGUAGE_NAMES[match.language]} in a file in ${LANGUAGE_NAMES[file.language]}.`,
        next: `Write it as: ${match.entry[file.language]}`,
      };
    }
    return stepLinesOf(file).flatMap(({ line, text }) => {
      const fault = faultOf(text);
      return fault ? [{ ...fault, file: file.path, line }] : [];
    });
  });
