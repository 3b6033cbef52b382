import type { FeatureFile } from './feature-file';
import type { Problem } from './problem';

/** Why a file cannot be read at all: parse errors, or no language declared. */
export function unreadable({ path, language, errors }: FeatureFile): Problem[] {
  const problems: Problem[] = errors.map(({ line, message }) => ({
    rule: 'parse-error',
    file: path,
    line,
    message,
    next: 'Correct the Gherkin.',
  }));
  if (language) return problems;
  const declaration: Problem = {
    rule: 'language-comment',
    file: path,
    line: 1,
    message: 'The file does not declare its language.',
    next: 'Write "# language: en" or "# language: fr" on line 1.',
  };
  return [declaration, ...problems];
}
