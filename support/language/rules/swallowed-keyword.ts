import { dialects } from '@cucumber/gherkin';
import { type Element, elementsOf } from '../elements';
import type { FeatureFile } from '../feature-file';
import { APOSTROPHE, folded, plainlySpaced, visible } from '../folded';
import { LANGUAGES } from '../languages';
import { meaningsOf } from '../meanings';
import type { Problem } from '../problem';
import type { StepLibrary } from '../step-library';
import type { LintRule } from '../suite';

const DIALECTS = LANGUAGES.flatMap((language) => dialects[language] ?? []);
const TITLES = DIALECTS.flatMap(({ feature, background, rule, scenario, scenarioOutline, examples }) =>
  [feature, background, rule, scenario, scenarioOutline, examples].flat(),
).map(folded);
const STAR = '* ';
/** Folded; with the space that must follow, where the keyword does not end in an apostrophe. */
const STEPS = DIALECTS.flatMap(({ given, when, then, and, but }) => [given, when, then, and, but].flat())
  .filter((keyword) => keyword !== STAR)
  .map((keyword) => `${folded(keyword)}${keyword.endsWith(' ') ? ' ' : ''}`);

/** `Scenaro: Bruno takes over`, as prose does not begin: French puts a space before a colon. */
const WORD_AND_COLON = /^[\p{L}-]+:(?:\s|$)/u;
/** How the items of a list begin: `- Given Alice`, `2. Given Alice`. */
const BULLET = /^(?:[-‐‑‒–—−*•‣◦▪▸●○■·>+~]+\s*|\d+[.)]\s+)+/u;
/** A star without the plain space that makes it a keyword. */
const ODD_STAR = /^\*(?! )\s*/u;
const BETWEEN_WORDS = new RegExp(`(?:${APOSTROPHE}|\\s)+`, 'gu');
/** `Etant donné que` is three. */
const MOST_WORDS = 3;

function isTitle(line: string): boolean {
  const item = folded(line.replace(BULLET, ''));
  return (
    WORD_AND_COLON.test(folded(line)) ||
    // Gherkin wants the colon right behind the word, also in French.
    TITLES.some((title) => item.startsWith(`${title}:`) || item.startsWith(`${title} :`))
  );
}

/** What remains of a line without its first one, two or three words, or without the keyword that it is stuck to. */
function endings(line: string): readonly string[] {
  const words = [...line.matchAll(BETWEEN_WORDS)].slice(0, MOST_WORDS);
  const keywords = STEPS.map((keyword) => keyword.trim()).filter((keyword) =>
    folded(line).startsWith(keyword),
  );
  return [
    ...words.map(({ 0: between, index }) => line.slice(index + between.length)),
    ...keywords.map((keyword) => line.slice(keyword.length).trim()),
  ].filter((ending) => ending !== '');
}

/** Below an example any step keyword is a slip; elsewhere prose may begin with one, unless a step follows. */
function isStep(line: string, { kind }: Element, library: StepLibrary): boolean {
  const holdsSteps = kind === 'scenario' || kind === 'scenarioOutline' || kind === 'background';
  const item = line.replace(BULLET, '');
  if (holdsSteps && STEPS.some((keyword) => folded(item).startsWith(keyword))) return true;
  const starred = ODD_STAR.test(line) ? [line.replace(ODD_STAR, '')] : [];
  // A phrase of French has spaces of its own, so that a text counts as it is written and as it looks.
  const texts = [...starred, ...endings(item)].flatMap((text) => [text, plainlySpaced(text)]);
  return texts.some((text) => meaningsOf(library, text).length > 0);
}

function swallowed(file: FeatureFile, element: Element, library: StepLibrary): Problem[] {
  return element.description
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => isTitle(visible(line)) || isStep(visible(line), element, library))
    .map((line) => ({
      rule: 'swallowed-keyword',
      file: file.path,
      line:
        file.lines.findIndex((candidate, index) => index >= element.line && candidate.trim() === line) + 1,
      message: `Gherkin reads "${line}" as running text, so it is never run.`,
      next: 'Correct the keyword (in the language of the file; with a straight apostrophe and a plain space, and a colon right behind a title), or begin the sentence otherwise.',
    }));
}

/** What was meant as a keyword and reads as description: misspelt, mistyped, or of the other language. */
export const swallowedKeyword: LintRule = ({ features, library }) =>
  features.flatMap((file) => elementsOf(file).flatMap((element) => swallowed(file, element, library)));
