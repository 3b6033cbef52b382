import type { LocatedChapter } from '../claims/located-chapter';
import { buildCatalogue, type Catalogue } from './catalogue';
import type { FeatureFile } from './feature-file';
import { freeTagsOf } from './free-tags';
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
import type { StepLibrary } from './step-library';
import type { LintRule, Suite } from './suite';

/** What makes an example evidence, whoever wrote it. */
const RULES: readonly LintRule[] = [
  unreadableFeature,
  emptyFeature,
  emptyExample,
  swallowedKeyword,
  stepMatchesOnce,
  ruleClaim,
  ruleStatement,
  repeatedRule,
  tags,
  claimExamples,
];

/** How this house writes, in two languages; nobody else need. */
const HOUSE_RULES: readonly LintRule[] = [
  bilingualSteps,
  expressionOrder,
  unusedStep,
  exampleShape,
  exampleTitle,
  translated,
  houseForm,
  unusedTranslation,
  frenchTypography,
];

export interface SuiteToLint {
  readonly root: string;
  /** The suite's own. */
  readonly chapters: readonly LocatedChapter[];
  readonly library: StepLibrary;
  readonly own?: OwnToLint;
}

/** What a team adds. */
export interface OwnToLint {
  readonly chapters: readonly LocatedChapter[];
  readonly features: readonly FeatureFile[];
  /** Whether a step is one of the team's, by the file that registers it. */
  readonly hasStep: (uri: string) => boolean;
}

function byPlace(one: Problem, other: Problem): number {
  return one.file.localeCompare(other.file) || one.line - other.line;
}

/** Judges features, claims, steps and translations without running anything; ordered by file and line. */
export async function lintSuite({ root, chapters, library, own }: SuiteToLint): Promise<Problem[]> {
  const features = readFeatures(root);
  const catalogue = buildCatalogue(library);
  const freeTags = freeTagsOf(own?.features ?? []);
  const all: Suite = {
    features: [...features, ...(own?.features ?? [])],
    book: { chapters: [...chapters, ...(own?.chapters ?? [])], catalogue },
    ...{ library, freeTags },
  };
  const house: Suite = {
    features,
    book: { chapters, catalogue: own ? withoutSteps(catalogue, own.hasStep) : catalogue },
    ...{ library, freeTags },
  };
  return [...RULES.flatMap((rule) => rule(all)), ...HOUSE_RULES.flatMap((rule) => rule(house))].sort(byPlace);
}

function withoutSteps({ entries, faults }: Catalogue, isTheirs: (uri: string) => boolean): Catalogue {
  return {
    entries: entries.filter(({ file }) => !isTheirs(file)),
    faults: faults.filter(({ file }) => !isTheirs(file)),
  };
}
