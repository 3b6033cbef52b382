import { ConformanceError } from '../../../support/conformance-error';
import type { ClaimResult } from '../../../support/verdict/results';
import { ERROR_TEXTS_FILE, type ErrorText, type ErrorTexts } from './error-texts';
import { type MetError, metErrors } from './met-errors';

/** An error, with what it means where it was met and what to do. */
export type ExplainedError = MetError & ErrorText;

export interface ErrorGroup {
  readonly name: string;
  readonly errors: readonly ExplainedError[];
}

/**
 * The index of errors, by name.
 *
 * @throws ConformanceError (UsageError) that names every error without a text
 */
export function errorsData(claims: readonly ClaimResult[], texts: ErrorTexts): readonly ErrorGroup[] {
  const met = metErrors(claims);
  const missing = met.filter(({ operation, name }) => !texts[operation]?.[name]);
  if (missing.length > 0) {
    const list = missing.map(({ operation, name }) => `${operation}: ${name}`).join('\n');
    throw new ConformanceError('UsageError', `Nothing says what these errors mean:\n${list}`, {
      expected: `means and todo, in both languages, in ${ERROR_TEXTS_FILE}`,
      next: 'Write them under the operation and the name that are listed.',
    });
  }
  const explained = met.flatMap((error) => {
    const text = texts[error.operation]?.[error.name];
    return text ? [{ ...error, ...text }] : [];
  });
  const groups = Map.groupBy(explained, ({ name }) => name);
  return [...groups].map(([name, errors]) => ({ name, errors }));
}
