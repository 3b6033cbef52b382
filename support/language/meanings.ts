import type { Argument } from '@cucumber/cucumber-expressions';
import { argumentsIn } from './arguments-in';
import { remembered } from './remembered';
import type { StepDefinition, StepLibrary } from './step-library';

/** A definition that a step's text satisfies, and what the text gives to it. */
export interface Meaning {
  readonly definition: StepDefinition;
  readonly args: readonly Argument[];
}

/** Every definition that Cucumber would find for a step's text (without keyword). */
export const meaningsOf = remembered(({ stepDefinitions }: StepLibrary, text: string): readonly Meaning[] =>
  stepDefinitions.flatMap((definition) => {
    const args = argumentsIn(definition.expression, text);
    return args ? [{ definition, args }] : [];
  }),
);
