import type { Problem } from '../problem';
import type { LintRule } from '../suite';

/** `two-expressions`, `parameter-drift`, `undefined-parameter-type`: every step has one function and two phrases. */
export const bilingualSteps: LintRule = ({ book, library }) => {
  const dropped = library.undefinedParameterTypes.map(
    ({ name, expression }): Problem => ({
      rule: 'undefined-parameter-type',
      file: 'steps',
      line: 1,
      message: `Cucumber dropped "${expression}": nobody defines {${name}}.`,
      next: 'Define the parameter type, or correct its name.',
    }),
  );
  return [...dropped, ...book.catalogue.faults];
};
