import { dialects } from '@cucumber/gherkin';
import type { Catalogue } from '../catalogue';
import { type Element, elementsOf } from '../elements';
import type { FeatureFile } from '../feature-file';
import { LANGUAGES } from '../languages';
import { matchStep } from '../match-step';
import type { Problem } from '../problem';
import type { LintRule } from '../suite';

const DIALECTS = LANGUAGES.flatMap((language) => dialects[language] ?? []);
const TITLES = DIALECTS.flatMap(({ feature, background, rule, scenario, scenarioOutline, examples }) =>
  [feature, background, rule, scenario, scenarioOutline, examples].flat(),
);
const STEPS = DIALECTS.flatMap(({ given, when, then, and, but }) => [given, when, then, and, but].flat());
/** `Scenaro: Bruno takes over`, as prose does not begin: French puts a space before a colon. */
const WORD_AND_COLON = /^[\p{L}-]+:(?:\s|$)/u;

function isTitle(line: string): boolean {
  const lower = line.toLowerCase();
  return WORD_AND_COLON.test(line) || TITLES.some((title) => lower.startsWith(`${title.toLowerCase()}:`));
}

/** What remains of a line without its first one, two or three words: `Etant donné que` is three. */
function endings(line: string): string[] {
  const words = line.split(' ');
  return [1, 2, 3].map((count) => words.slice(count).join(' ')).filter((ending) => ending !== '');
}

/** Below an example any step keyword is a slip; elsewhere prose may begin with one, unless a step follows. */
function isStep(line: string, { kind }: Element, catalogue: Catalogue): boolean {
  const holdsSteps = kind === 'scenario' || kind === 'scenarioOutline' || kind === 'background';
  const keywords = STEPS.filter((keyword) => line.toLowerCase().startsWith(keyword.toLowerCase()));
  if (holdsSteps && keywords.length > 0) return true;
  const rests = [...keywords.map((keyword) => line.slice(keyword.length)), ...endings(line)];
  return rests.some((rest) => matchStep(catalogue, rest).length > 0);
}

function swallowed(file: FeatureFile, element: Element, catalogue: Catalogue): Problem[] {
  return element.description
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && (isTitle(line) || isStep(line, element, catalogue)))
    .map((line) => ({
      rule: 'swallowed-keyword',
      file: file.path,
      line:
        file.lines.findIndex((candidate, index) => index >= element.line && candidate.trim() === line) + 1,
      message: `Gherkin reads "${line}" as running text, so it is never run.`,
      next: 'Correct the keyword (in the language of the file), or begin the sentence otherwise.',
    }));
}

/** What was meant as a keyword and reads as description: misspelt, or of the other language. */
export const swallowedKeyword: LintRule = ({ features, book }) =>
  features.flatMap((file) => elementsOf(file).flatMap((element) => swallowed(file, element, book.catalogue)));
