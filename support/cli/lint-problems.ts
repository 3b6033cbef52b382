import pc from 'picocolors';
import { ConformanceError } from '../conformance-error';
import type { OwnToLint } from '../language/lint';
import type { Problem } from '../language/problem';
import { pathFromHere } from './own/files-of';
import type { OwnSuite } from './own/own-suite';
import { PROJECT_ROOT } from './project';
import { soundSuite } from './sound-suite';
import { type SuiteBook, stepsOf } from './suite-book';
import { unknownRows } from './unknown-rows';

/** Everything that is wrong with features, claims, steps and translations, most telling first. */
export async function lintProblems(book: SuiteBook): Promise<readonly Problem[]> {
  const { chapters, own } = book;
  // Loaded here, since most runs are of a suite that was looked at already.
  const { lintSuite } = await import('../language/lint');
  const problems = await lintSuite({
    root: PROJECT_ROOT,
    chapters: chapters.filter((chapter) => !own?.chapters.includes(chapter)),
    library: stepsOf(book),
    ...(own && { own: toLint(own) }),
  });
  return [...problems, ...unknownRows(chapters)];
}

function toLint({ chapters, features, stepFiles }: OwnSuite): OwnToLint {
  const files = new Set(stepFiles.map(pathFromHere));
  return { chapters, features, hasStep: (uri) => files.has(uri) };
}

/** A problem as two lines: where and what, then what to do. */
export function describeProblem({ file, line, message, rule, next }: Problem): string {
  return `${pc.bold(`${file}:${line}`)} ${message} ${pc.dim(rule)}\n  -> ${next}`;
}

/**
 * An example that cannot fail looks just like one that passed, so nothing runs while the features are faulty. The suite
 * alone, without a team's own features, is looked at once for as long as nothing in it changes.
 * @throws ConformanceError SuiteFault that lists every problem
 */
export async function refuseFaultySuite(book: SuiteBook): Promise<void> {
  const sound = book.own ? undefined : soundSuite(PROJECT_ROOT);
  if (sound?.isKnown) return;
  const problems = await lintProblems(book);
  if (problems.length === 0) return sound?.keep();
  throw new ConformanceError(
    'SuiteFault',
    `Nothing was run, because the suite is faulty.\n${problems.map(describeProblem).join('\n')}`,
    { next: 'Correct what is named above; the command check looks at it alone.' },
  );
}
