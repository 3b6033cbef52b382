import type { ISupportCodeLibrary } from '@cucumber/cucumber/api';
import type { CucumberExpression, RegularExpression } from '@cucumber/cucumber-expressions';
import { ConformanceError } from '../conformance-error';

/** One registered phrase of a step, as Cucumber holds it. */
export interface StepDefinition {
  /** The step's function as it was registered: `code` may be a wrapper, and then is another one per phrase. */
  readonly unwrappedCode: { readonly name: string };
  readonly expression: CucumberExpression | RegularExpression;
  readonly keyword: string;
  readonly pattern: string | RegExp;
  /** Relative to the project. */
  readonly uri: string;
  readonly line: number;
  readonly order: number;
}

/** The part of Cucumber's loaded support code that speaks of steps. */
export interface StepLibrary {
  readonly stepDefinitions: readonly StepDefinition[];
  /** Expressions that Cucumber dropped because nobody defined a parameter type they use. */
  readonly undefinedParameterTypes: readonly { readonly name: string; readonly expression: string }[];
}

/** What `loadSupport` answers is typed as a mere marker; this looks inside. */
export function stepLibraryOf(library: ISupportCodeLibrary): StepLibrary {
  const candidate: ISupportCodeLibrary & Partial<StepLibrary> = library;
  const { stepDefinitions, undefinedParameterTypes } = candidate;
  if (stepDefinitions && undefinedParameterTypes) return { stepDefinitions, undefinedParameterTypes };
  throw new ConformanceError('SuiteFault', 'The support code holds no step definitions.', {
    expected: 'the answer of loadSupport (@cucumber/cucumber/api)',
    seen: Object.keys(library),
    next: 'Use the pinned release of @cucumber/cucumber.',
  });
}

/** The same steps, each said to stand where `pathOf` says that its file is. */
export function withPaths(library: StepLibrary, pathOf: (uri: string) => string): StepLibrary {
  return {
    ...library,
    // By inheritance: a definition of Cucumber's computes some of what it tells.
    stepDefinitions: library.stepDefinitions.map((definition) =>
      Object.create(definition, { uri: { value: pathOf(definition.uri), enumerable: true } }),
    ),
  };
}
