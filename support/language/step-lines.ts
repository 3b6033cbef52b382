import type { PickleStep } from '@cucumber/messages';
import { elementsOf } from './elements';
import type { FeatureFile } from './feature-file';

export interface StepLine {
  readonly line: number;
  /** Without its keyword; placeholders filled. */
  readonly text: string;
}

/** Every step that Cucumber would run, once per line and text: outlines give a text per row. */
export function stepLinesOf(file: FeatureFile): StepLine[] {
  const lines = new Map(
    elementsOf(file).flatMap(({ steps }) => steps.map(({ id, location }) => [id, location.line] as const)),
  );
  const found = new Map<string, StepLine>();
  for (const { astNodeIds, text } of file.pickles.flatMap(({ steps }): readonly PickleStep[] => steps)) {
    const line = astNodeIds.map((id) => lines.get(id)).find((candidate) => candidate !== undefined) ?? 1;
    found.set(`${line} ${text}`, { line, text });
  }
  return [...found.values()];
}
