import type { Language } from '../claims/claim';
import { ConformanceError } from '../conformance-error';
import type { Catalogue } from './catalogue';
import { LANGUAGE_NAMES } from './languages';
import { matchStep, type StepMatch } from './match-step';
import { fillOutlineText } from './outline-text';
import { translateArgument } from './parameter-translation';
import { type Gender, genderOf } from './people';
import { printExpression } from './print-expression';

export interface StepToRender {
  /** Without its keyword, placeholders of an outline included. */
  readonly text: string;
  /** The outline's first row, by header; empty in a plain scenario. */
  readonly row: ReadonlyMap<string, string>;
  readonly from: Language;
  /** Of the person named last before this step. */
  readonly gender: Gender | undefined;
}

export interface RenderedStep {
  readonly text: string;
  /** Of the person named last, this step included. */
  readonly gender: Gender | undefined;
}

function onlyMatch(catalogue: Catalogue, text: string, from: Language): StepMatch {
  const matches = matchStep(catalogue, text).filter(({ language }) => language === from);
  const [match] = matches;
  if (match && matches.length === 1) return match;
  throw new ConformanceError(
    'SuiteFault',
    match
      ? `"${text}" means ${matches.length} steps: ${matches.map(({ entry }) => entry.functionName).join(', ')}.`
      : `No ${LANGUAGE_NAMES[from]} step reads "${text}".`,
    { next: 'Use a phrase of the step catalogue, word for word.' },
  );
}

const PLACEHOLDER = /<[^<>]+>/g;

/** A cell of the table stays as it is, so only what surrounds a placeholder changes language. */
function translate(type: string, raw: string, to: Language): string {
  return translateArgument(raw.match(PLACEHOLDER) ? '' : type, raw, to);
}

/** Writes a step in a language (the other one, or its own in the house form). Throws a `SuiteFault` when it cannot. */
export function renderStep(catalogue: Catalogue, step: StepToRender, to: Language): RenderedStep {
  const filled = fillOutlineText(step.text, step.row);
  const { entry, args } = onlyMatch(catalogue, filled.text, step.from);
  const originals = args.map(({ group }) => filled.original(group.start ?? 0, group.end ?? 0));
  const inside = originals.flatMap((original) => original.match(PLACEHOLDER) ?? []);
  if (inside.length < filled.placeholders) {
    throw new ConformanceError(
      'SuiteFault',
      `A placeholder of "${step.text}" stands for words of the step itself.`,
      {
        next: 'Let placeholders stand for whole parameters.',
      },
    );
  }
  const translated = args.map(({ parameterType, group }, index) => ({
    text: translate(parameterType.name ?? '', originals[index] ?? '', to),
    value: group.value,
  }));
  const { expression } = entry.phrases[to];
  const text = printExpression({ expression, language: to, args: translated, gender: step.gender });
  const named = args.map(({ group }) => genderOf(group.value)).findLast((gender) => gender !== undefined);
  return { text, gender: named ?? step.gender };
}
