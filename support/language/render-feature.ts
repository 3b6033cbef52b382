import type { Language } from '../claims/claim';
import { type Book, claimsTagged } from './book';
import { elementsOf } from './elements';
import type { FeatureFile } from './feature-file';
import { TITLES } from './keywords';
import type { Problem } from './problem';
import { renderSteps } from './render-steps';
import { type Text, textsOf } from './texts';
import { findTranslation, missingTranslation } from './translations';
import { wrapLines } from './wrap-lines';

export interface RenderedFeature {
  /** As many lines as the original, every element on the line where it stood. Complete only without problems. */
  readonly source: string;
  /** Missing translations and steps that no phrase can say. */
  readonly problems: readonly Problem[];
}

interface Page {
  readonly file: FeatureFile;
  readonly from: Language;
  readonly to: Language;
  readonly book: Book;
  readonly lines: string[];
  readonly problems: Problem[];
}

function replaceLine({ lines }: Page, line: number, text: string): void {
  const indentation = /^[ \t]*/.exec(lines[line - 1] ?? '')?.[0] ?? '';
  lines[line - 1] = text === '' ? '' : `${indentation}${text}`;
}

/** A text in the target language; undefined, with a problem noted, when nobody has translated it. */
function translated(
  { file, from, to, book, problems }: Page,
  { text, line, ruleTags }: Text,
): string | undefined {
  if (from === to) return text;
  const [claim] = ruleTags ? claimsTagged(book, ruleTags) : [];
  if (claim) return claim.statement[to];
  const chapter = book.chapters.find(({ id }) => id === file.chapter);
  const translation = findTranslation(chapter, text, from);
  if (!translation) problems.push(missingTranslation(file, line, text, from));
  return translation?.[to];
}

function renderTitles(page: Page): void {
  const titles = new Map(
    textsOf(page.file)
      .filter(({ kind }) => kind === 'title')
      .map((text) => [text.line, text]),
  );
  for (const { kind, line } of elementsOf(page.file)) {
    const title = titles.get(line);
    const name = title && translated(page, title);
    replaceLine(page, line, `${TITLES[kind][page.to]}:${name === undefined ? '' : ` ${name}`}`);
  }
}

function renderParagraphs(page: Page): void {
  if (page.from === page.to) return;
  for (const text of textsOf(page.file).filter(({ kind }) => kind === 'paragraph')) {
    const paragraph = translated(page, text) ?? text.text;
    for (const [index, line] of wrapLines(paragraph, text.lineCount).entries()) {
      replaceLine(page, text.line + index, line);
    }
  }
}

function renderAllSteps(page: Page): void {
  for (const element of elementsOf(page.file)) {
    for (const { line, text, error } of renderSteps(page.book, element, page.from, page.to)) {
      if (text !== undefined) replaceLine(page, line, text);
      if (!error) continue;
      const next = error.next ?? 'Rephrase the step.';
      page.problems.push({
        rule: 'unrenderable-step',
        file: page.file.path,
        line,
        message: error.message,
        next,
      });
    }
  }
}

/**
 * Writes a feature in a language, from the step catalogue, the claims' statements and the chapter's translations.
 * In the feature's own language it gives the house form of the same text. Tags, comments, tables and doc strings stay.
 */
export function renderFeature(file: FeatureFile, book: Book, to: Language): RenderedFeature {
  if (!file.language || !file.feature) return { source: file.lines.join('\n'), problems: [] };
  const page: Page = { file, from: file.language, to, book, lines: [...file.lines], problems: [] };
  replaceLine(page, 1, `# language: ${to}`);
  renderTitles(page);
  renderParagraphs(page);
  renderAllSteps(page);
  return { source: page.lines.join('\n'), problems: page.problems };
}
