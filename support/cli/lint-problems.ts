import pc from 'picocolors';
import { ConformanceError } from '../conformance-error';
import { lintSuite } from '../language/lint';
import type { Problem } from '../language/problem';
import { PROJECT_ROOT } from './project';
import type { SuiteBook } from './suite-book';
import { unknownRows } from './unknown-rows';

/** Everything that is wrong with features, claims, steps and translations, most telling first. */
export async function lintProblems({ chapters, support }: SuiteBook): Promise<readonly Problem[]> {
  const problems = await lintSuite({ root: PROJECT_ROOT, chapters, library: support });
  return [...problems, ...unknownRows(chapters)];
}

/** A problem as two lines: where and what, then what to do. */
export function describeProblem({ file, line, message, rule, next }: Problem): string {
  return `${pc.bold(`${file}:${line}`)} ${message} ${pc.dim(rule)}\n  -> ${next}`;
}

/**
 * An example that cannot fail looks just like one that passed, so nothing runs while the features are faulty.
 * @throws ConformanceError SuiteFault that lists every problem
 */
export async function refuseFaultySuite(book: SuiteBook): Promise<void> {
  const problems = await lintProblems(book);
  if (problems.length === 0) return;
  throw new ConformanceError(
    'SuiteFault',
    `Nothing was run, because the suite is faulty.\n${problems.map(describeProblem).join('\n')}`,
    { next: 'Correct what is named above; `npm run check` looks at it alone.' },
  );
}
