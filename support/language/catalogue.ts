import { CucumberExpression } from '@cucumber/cucumber-expressions';
import type { Language } from '../claims/claim';
import { parameterNames } from './parameter-names';
import type { Problem } from './problem';
import type { StepDefinition, StepLibrary } from './step-library';

/** One registered expression whose structure is known. */
export interface Phrase extends StepDefinition {
  readonly expression: CucumberExpression;
}

/** A step: one function and what it is called in each language. */
export interface CatalogueEntry {
  readonly functionName: string;
  /** `Given`, `When` or `Then`. */
  readonly keyword: string;
  readonly file: string;
  /** Line of the English expression. */
  readonly line: number;
  /** Cucumber expressions: `{person} signs in`, `{person} se connecte`. */
  readonly en: string;
  readonly fr: string;
  readonly phrases: Readonly<Record<Language, Phrase>>;
}

export interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
  /** Registrations that do not make a bilingual step. */
  readonly faults: readonly Problem[];
}

function isPhrase(definition: StepDefinition): definition is Phrase {
  return definition.expression instanceof CucumberExpression;
}

function groupByFunction(library: StepLibrary): StepDefinition[][] {
  const groups = Map.groupBy(library.stepDefinitions, ({ unwrappedCode }) => unwrappedCode);
  return [...groups.values()];
}

function faultIn(definitions: readonly StepDefinition[]): Omit<Problem, 'file' | 'line'> | undefined {
  const [first, second, ...others] = definitions;
  if (!first) return undefined;
  const name = first.unwrappedCode.name || 'A nameless function';
  const regular = definitions.find((definition) => !isPhrase(definition));
  if (regular) {
    return {
      rule: 'two-expressions',
      message: `${name} is registered with the regular expression ${regular.pattern}.`,
      next: 'Write a Cucumber expression: a regular expression cannot be printed in another language.',
    };
  }
  if (first.unwrappedCode.name === '') {
    return {
      rule: 'two-expressions',
      message: `"${first.pattern}" is registered with a nameless function.`,
      next: 'Declare a named function and register it with its English, then its French expression.',
    };
  }
  if (!second || others.length > 0) {
    return {
      rule: 'two-expressions',
      message: `${name} is registered with ${definitions.length} expression${second ? 's' : ''}.`,
      next: 'Register it twice: the English expression, then the French one on the next line.',
    };
  }
  if (first.uri !== second.uri || second.order !== first.order + 1) {
    return {
      rule: 'two-expressions',
      message: `The two expressions of ${name} stand apart.`,
      next: 'Put the French expression right after the English one.',
    };
  }
  if (first.keyword !== second.keyword) {
    return {
      rule: 'two-expressions',
      message: `${name} is a ${first.keyword} in English and a ${second.keyword} in French.`,
      next: 'Register both expressions with the same keyword.',
    };
  }
  const [english, french] = [parameterNames(first), parameterNames(second)];
  if (english.join() !== french.join()) {
    return {
      rule: 'parameter-drift',
      message: `${name} takes {${english.join('}, {')}} in English and {${french.join('}, {')}} in French.`,
      next: 'Give both expressions the same parameters in the same order.',
    };
  }
  return undefined;
}

function entryOf([en, fr]: readonly StepDefinition[]): CatalogueEntry[] {
  if (!en || !fr || !isPhrase(en) || !isPhrase(fr)) return [];
  return [
    {
      functionName: en.unwrappedCode.name,
      keyword: en.keyword,
      file: en.uri,
      line: en.line,
      en: en.expression.source,
      fr: fr.expression.source,
      phrases: { en, fr },
    },
  ];
}

/** The bilingual steps of a library, in the order of their registration. */
export function buildCatalogue(library: StepLibrary): Catalogue {
  const entries: CatalogueEntry[] = [];
  const faults: Problem[] = [];
  for (const definitions of groupByFunction(library)) {
    const fault = faultIn(definitions);
    const [first] = definitions;
    if (!fault) entries.push(...entryOf(definitions));
    else if (first) faults.push({ ...fault, file: first.uri, line: first.line });
  }
  return { entries, faults };
}
