import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConformanceError } from '../../../support/conformance-error';
import type { ExampleResult } from '../../../support/verdict/results';
import type { ScenarioTexts, StepText } from '../site-data';
import { writtenSteps } from '../words/written-steps';
import { readScenarios } from './read-scenarios';

type Ran = Pick<ExampleResult, 'file' | 'line' | 'steps'>;

/** The Gherkin of every example in both languages. */
export class FeatureTexts {
  private readonly files = new Map<string, ReadonlyMap<number, ScenarioTexts>>();

  /**
   * @param root the project
   * @param renderings holds `<language>/features/<chapter>/<name>.feature`, each line where its source has it
   */
  constructor(
    private readonly root: string,
    private readonly renderings: string,
  ) {}

  /**
   * Undefined when the feature no longer says what the example ran: its own steps are then all that is known.
   *
   * @throws ConformanceError (UsageError) when the feature has not been rendered
   */
  of({ file, line, ...ran }: Ran): ScenarioTexts | undefined {
    const steps = writtenSteps(ran);
    const texts = this.textsOf(file).get(line);
    return texts && (says(texts.en, steps) || says(texts.fr, steps)) ? texts : undefined;
  }

  private textsOf(file: string): ReadonlyMap<number, ScenarioTexts> {
    const known = this.files.get(file);
    if (known) return known;
    const texts = existsSync(join(this.root, file)) ? this.pair(file) : new Map<number, ScenarioTexts>();
    this.files.set(file, texts);
    return texts;
  }

  private pair(file: string): ReadonlyMap<number, ScenarioTexts> {
    const french = new Map(readScenarios(this.rendering(file, 'fr')).map(({ line, steps }) => [line, steps]));
    return new Map(
      readScenarios(this.rendering(file, 'en')).flatMap(({ line, steps: en }) => {
        const fr = french.get(line);
        return fr ? [[line, { en, fr }]] : [];
      }),
    );
  }

  private rendering(file: string, language: keyof ScenarioTexts): string {
    const path = join(this.renderings, language, file);
    if (existsSync(path)) return path;
    throw new ConformanceError('UsageError', `${file} has not been rendered in "${language}".`, {
      expected: path,
      next: 'Build with `npm run site:build`, which renders every feature in both languages first.',
    });
  }
}

function says(texts: readonly StepText[], steps: ExampleResult['steps']): boolean {
  return texts.length === steps.length && texts.every(({ text }, index) => text === steps[index]?.text);
}
