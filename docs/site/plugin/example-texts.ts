import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientId, Language } from '../../../support/claims/claim';
import { ConformanceError } from '../../../support/conformance-error';
import type { ExampleTexts } from '../site-data';
import { readScenarios } from './read-scenarios';

/** Which example of a claim a page shows: by its English title, or its first one. */
export interface ExampleReference {
  readonly claim: string;
  readonly title?: string;
}

const CLIENT_TAGS: Readonly<Record<string, ClientId>> = { '@v5': 'amplify-v5', '@v6': 'amplify-v6' };

/**
 * An example in both languages.
 *
 * @param renderings holds `<language>/features/<chapter>/<name>.feature`, each line where its source has it
 * @throws ConformanceError (UsageError) when the claim has no such example, or the features have not been rendered
 */
export function exampleTexts(renderings: string, { claim, title }: ExampleReference): ExampleTexts {
  const examples = featuresIn(renderings, 'en').flatMap((file) =>
    readScenarios(join(renderings, 'en', 'features', file))
      .filter(({ tags }) => tags.includes(`@${claim}`))
      .map((scenario) => ({ file, scenario })),
  );
  const found = examples.find(({ scenario }) => title === undefined || scenario.title === title);
  if (found === undefined) {
    const titles = examples.map(({ scenario }) => `"${scenario.title}"`).join(', ');
    throw new ConformanceError('UsageError', `The claim ${claim} has no example "${title ?? ''}".`, {
      expected: titles || 'a claim that features have examples for',
      next: titles ? `Write one of these titles: ${titles}.` : 'Correct the id of the claim.',
    });
  }
  const { file, scenario } = found;
  const french = readScenarios(join(renderings, 'fr', 'features', file)).find(
    ({ line }) => line === scenario.line,
  );
  if (french === undefined) throw notRendered(renderings);
  const tagged = scenario.tags.flatMap((tag) => CLIENT_TAGS[tag] ?? []);
  return {
    clients: tagged.length > 0 ? tagged : Object.values(CLIENT_TAGS),
    titles: { en: scenario.title, fr: french.title },
    steps: { en: scenario.steps, fr: french.steps },
  };
}

function featuresIn(renderings: string, language: Language): readonly string[] {
  const folder = join(renderings, language, 'features');
  if (!existsSync(folder)) throw notRendered(renderings);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.feature'))
    .sort();
}

function notRendered(renderings: string): ConformanceError {
  return new ConformanceError('UsageError', 'The features have not been rendered in both languages.', {
    expected: renderings,
    next: 'Build with `npm run site:build`, which renders every feature in both languages first.',
  });
}
