import type { ISupportCodeLibrary } from '@cucumber/cucumber/api';
import { loadClaims } from '../claims/load-claims';
import type { LocatedChapter } from '../claims/located-chapter';
import { loadSteps } from '../language/load-steps';
import { PROJECT_ROOT } from './project';

/** Everything that says what the suite is: its claims and its steps. */
export interface SuiteBook {
  readonly chapters: readonly LocatedChapter[];
  readonly support: ISupportCodeLibrary;
}

/** Reads it all. @throws ConformanceError UsageError that names file and line of every fault in a registry */
export async function loadSuiteBook(): Promise<SuiteBook> {
  return { chapters: loadClaims(PROJECT_ROOT), support: await loadSteps(PROJECT_ROOT) };
}
