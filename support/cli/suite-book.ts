import { resolve } from 'node:path';
import type { ISupportCodeLibrary } from '@cucumber/cucumber/api';
import { loadClaims } from '../claims/load-claims';
import type { LocatedChapter } from '../claims/located-chapter';
import { ConformanceError } from '../conformance-error';
import { loadSteps } from '../language/load-steps';
import { type StepLibrary, stepLibraryOf, withPaths } from '../language/step-library';
import { pathFromHere } from './own/files-of';
import type { OwnOptions } from './own/own-options';
import { type OwnSuite, readOwnSuite } from './own/own-suite';
import { PROJECT_ROOT } from './project';

/** Everything that says what the suite is: its claims and its steps, and what a team adds to them. */
export interface SuiteBook {
  /** The suite's chapters, then the team's. */
  readonly chapters: readonly LocatedChapter[];
  readonly support: ISupportCodeLibrary;
  readonly own?: OwnSuite;
}

/**
 * Reads it all.
 * @throws ConformanceError UsageError that names file and line of every fault in a registry, SuiteFault for steps that
 * cannot be loaded
 */
export async function loadSuiteBook(options: OwnOptions = {}): Promise<SuiteBook> {
  const chapters = loadClaims(PROJECT_ROOT);
  const own = readOwnSuite(options, chapters);
  return {
    chapters: [...chapters, ...(own?.chapters ?? [])],
    support: await loadSupport(own?.stepFiles ?? []),
    ...(own && { own }),
  };
}

/** The steps, each of a team's own called by where its file is from the current folder. */
export function stepsOf({ support, own }: SuiteBook): StepLibrary {
  const library = stepLibraryOf(support);
  const files = new Map(own?.stepFiles.map((file) => [asTold(file), file]));
  return withPaths(library, (uri) => {
    const file = files.get(asTold(resolve(PROJECT_ROOT, uri)));
    return file === undefined ? uri : pathFromHere(file);
  });
}

/** Cucumber tells files by stack traces, and takes parentheses out of them. */
function asTold(file: string): string {
  return file.replaceAll(/[()]/g, '');
}

async function loadSupport(own: readonly string[]): Promise<ISupportCodeLibrary> {
  try {
    return await loadSteps(PROJECT_ROOT, own);
  } catch (cause) {
    if (cause instanceof ConformanceError) throw cause;
    const { message } = cause as Error;
    throw new ConformanceError('SuiteFault', `The steps cannot be loaded: ${message.trim()}`, {
      next: 'Correct the file that is named.',
      cause,
    });
  }
}
