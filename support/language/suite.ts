import type { Book } from './book';
import type { FeatureFile } from './feature-file';
import type { Problem } from './problem';
import type { StepLibrary } from './step-library';

/** All that can be judged without running anything. */
export interface Suite {
  readonly features: readonly FeatureFile[];
  readonly book: Book;
  readonly library: StepLibrary;
  /** Tags of a team's own, with their `@`, that sort examples and mean nothing to the suite. */
  readonly freeTags: ReadonlySet<string>;
}

/** Looks for one kind of fault. */
export type LintRule = (suite: Suite) => readonly Problem[];
