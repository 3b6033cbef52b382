import type { ISupportCodeLibrary } from '@cucumber/cucumber/api';
import { loadClaims } from '../claims/load-claims';
import type { LocatedChapter } from '../claims/located-chapter';
import { ConformanceError } from '../conformance-error';
import { loadSteps } from '../language/load-steps';
import { PROJECT_ROOT } from './project';

/** Everything that says what the suite is: its claims and its steps. */
export interface SuiteBook {
  readonly chapters: readonly LocatedChapter[];
  readonly support: ISupportCodeLibrary;
}

/**
 * Reads it all.
 * @throws ConformanceError UsageError that names file and line of every fault in a registry, SuiteFault for steps that
 * cannot be loaded
 */
export async function loadSuiteBook(): Promise<SuiteBook> {
  return { chapters: loadClaims(PROJECT_ROOT), support: await loadSupport() };
}

async function loadSupport(): Promise<ISupportCodeLibrary> {
  try {
    return await loadSteps(PROJECT_ROOT);
  } catch (cause) {
    const { message } = cause as Error;
    throw new ConformanceError('SuiteFault', `The steps cannot be loaded: ${message.trim()}`, {
      next: 'Correct the file that is named, in steps/ or support/.',
      cause,
    });
  }
}
