import type { LintRule } from '../suite';

/** Cucumber passes a file that holds no example. */
export const emptyFeature: LintRule = ({ features }) =>
  features
    .filter(({ errors, pickles }) => errors.length === 0 && pickles.length === 0)
    .map(({ path }) => ({
      rule: 'empty-feature',
      file: path,
      line: 1,
      message: 'The file holds no example.',
      next: 'Write an Example, or check the spelling of the keywords.',
    }));
