import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ISupportCodeLibrary } from '@cucumber/cucumber/api';
import type { Language } from '../claims/claim';
import type { LocatedChapter } from '../claims/located-chapter';
import { ConformanceError } from '../conformance-error';
import type { Book } from './book';
import { buildCatalogue } from './catalogue';
import { type FeatureFile, parseFeature } from './feature-file';
import type { Problem } from './problem';
import { proveTranslation } from './prove-translation';
import { readFeatures } from './read-features';
import { renderFeature } from './render-feature';
import { type StepLibrary, stepLibraryOf } from './step-library';
import { unreadable } from './unreadable';

export interface SuiteRendering {
  readonly root: string;
  /** Where the rendered tree goes: `<into>/features/<chapter>/<name>.feature`. */
  readonly into: string;
  readonly language: Language;
  readonly chapters: readonly LocatedChapter[];
  /** As `loadSupport` (@cucumber/cucumber/api) answered. */
  readonly library: ISupportCodeLibrary;
}

interface Rendered {
  readonly file: FeatureFile;
  readonly source: string;
  readonly problems: readonly Problem[];
}

function stop(problems: readonly Problem[]): never {
  const list = problems.map(({ file, line, message, next }) => `${file}:${line}: ${message}\n  -> ${next}`);
  throw new ConformanceError('SuiteFault', `The features cannot be translated.\n${list.join('\n')}`, {
    seen: problems,
    next: 'Correct what is named above.',
  });
}

function render(file: FeatureFile, language: Language, book: Book, library: StepLibrary): Rendered {
  const faults = unreadable(file);
  if (faults.length > 0 || file.language === language) {
    return { file, source: file.lines.join('\n'), problems: faults };
  }
  const { source, problems } = renderFeature(file, book, language);
  if (problems.length > 0) return { file, source, problems };
  return { file, source, problems: proveTranslation(file, parseFeature(file.path, source), library) };
}

/**
 * Writes all features in one language and proves each translation; a file already in it is copied. Answers the path
 * of each file below `into` -> the path of its source in the project; line numbers are the same in both. Throws a
 * `SuiteFault` whose `seen` holds every `Problem`, and then writes nothing.
 */
export function renderSuite({
  root,
  into,
  language,
  chapters,
  library,
}: SuiteRendering): Map<string, string> {
  const steps = stepLibraryOf(library);
  const book: Book = { chapters, catalogue: buildCatalogue(steps) };
  const rendered = readFeatures(root).map((file) => render(file, language, book, steps));
  const problems = rendered.flatMap((one) => one.problems);
  if (problems.length > 0) stop(problems);
  for (const { file, source } of rendered) {
    mkdirSync(dirname(join(into, file.path)), { recursive: true });
    writeFileSync(join(into, file.path), source);
  }
  return new Map(rendered.map(({ file }) => [join(into, file.path), file.path]));
}
