import type { ISupportCodeLibrary } from '@cucumber/cucumber/api';
import type { LocatedChapter } from '../claims/located-chapter';
import { buildCatalogue } from './catalogue';
import type { Problem } from './problem';
import { readFeatures } from './read-features';
import { bilingualSteps } from './rules/bilingual-steps';
import { claimExamples } from './rules/claim-examples';
import { emptyExample } from './rules/empty-example';
import { emptyFeature } from './rules/empty-feature';
import { exampleShape } from './rules/example-shape';
import { exampleTitle } from './rules/example-title';
import { expressionOrder } from './rules/expression-order';
import { frenchTypography } from './rules/french-typography';
import { houseForm } from './rules/house-form';
import { repeatedRule } from './rules/repeated-rule';
import { ruleClaim } from './rules/rule-claim';
import { ruleStatement } from './rules/rule-statement';
import { stepMatchesOnce } from './rules/step-matches-once';
import { swallowedKeyword } from './rules/swallowed-keyword';
import { tags } from './rules/tags';
import { translated } from './rules/translated';
import { unreadableFeature } from './rules/unreadable-feature';
import { unusedStep } from './rules/unused-step';
import { unusedTranslation } from './rules/unused-translation';
import { stepLibraryOf } from './step-library';
import type { LintRule, Suite } from './suite';

const RULES: readonly LintRule[] = [
  unreadableFeature,
  emptyFeature,
  emptyExample,
  swallowedKeyword,
  stepMatchesOnce,
  bilingualSteps,
  expressionOrder,
  unusedStep,
  ruleClaim,
  ruleStatement,
  repeatedRule,
  tags,
  claimExamples,
  exampleShape,
  exampleTitle,
  translated,
  houseForm,
  unusedTranslation,
  frenchTypography,
];

export interface SuiteToLint {
  readonly root: string;
  readonly chapters: readonly LocatedChapter[];
  /** As `loadSupport` (@cucumber/cucumber/api) answered. */
  readonly library: ISupportCodeLibrary;
}

function byPlace(one: Problem, other: Problem): number {
  return one.file.localeCompare(other.file) || one.line - other.line;
}

/** Judges features, claims, steps and translations without running anything; ordered by file and line. */
export async function lintSuite({ root, chapters, library }: SuiteToLint): Promise<Problem[]> {
  const steps = stepLibraryOf(library);
  const suite: Suite = {
    features: readFeatures(root),
    book: { chapters, catalogue: buildCatalogue(steps) },
    library: steps,
  };
  return RULES.flatMap((rule) => rule(suite)).sort(byPlace);
}
