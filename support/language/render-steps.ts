import { type Step, StepKeywordType } from '@cucumber/messages';
import type { Language } from '../claims/claim';
import { ConformanceError } from '../conformance-error';
import type { Book } from './book';
import type { Element } from './elements';
import { stepKeyword } from './keywords';
import type { Gender } from './people';
import { renderStep } from './render-step';

export interface RenderedLine {
  readonly line: number;
  /** Keyword and text, without indentation; undefined when `error` says why there is none. */
  readonly text?: string;
  readonly error?: ConformanceError;
}

function firstRow({ examples }: Element): ReadonlyMap<string, string> {
  const [table] = examples;
  const cells = table?.tableBody[0]?.cells ?? [];
  const headers = table?.tableHeader?.cells ?? [];
  return new Map(headers.map(({ value }, index) => [value, cells[index]?.value ?? '']));
}

/** The steps of an element in a language, each on its line; whoever its backgrounds name counts as named. */
export function renderSteps(
  { catalogue }: Book,
  element: Element,
  from: Language,
  to: Language,
): RenderedLine[] {
  const row = firstRow(element);
  let gender: Gender | undefined;
  let after = StepKeywordType.UNKNOWN;
  function render({ keyword, keywordType, text, location }: Step): RenderedLine {
    const type = keywordType ?? StepKeywordType.UNKNOWN;
    const isConjunction = type === StepKeywordType.CONJUNCTION || type === StepKeywordType.UNKNOWN;
    try {
      const rendered = renderStep(catalogue, { text, row, from, gender }, to);
      gender = rendered.gender;
      const words = stepKeyword({ keyword, type, after, text: rendered.text }, to);
      return { line: location.line, text: `${words}${rendered.text}` };
    } catch (error) {
      if (error instanceof ConformanceError) return { line: location.line, error };
      throw error;
    } finally {
      if (!isConjunction) after = type;
    }
  }
  for (const step of element.precedingSteps) render(step);
  after = StepKeywordType.UNKNOWN;
  return element.steps.map(render);
}
