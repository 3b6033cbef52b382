import { elementsOf } from './elements';
import type { FeatureFile } from './feature-file';

/** A title or a paragraph of a feature file: what has to be translated by hand. */
export interface Text {
  readonly kind: 'title' | 'paragraph';
  /** First line. */
  readonly line: number;
  /** How many lines it takes. */
  readonly lineCount: number;
  /** On one line, blanks collapsed. */
  readonly text: string;
  /** Tags of the Rule whose title it is: that title is a claim's statement and not translated here. */
  readonly ruleTags: readonly string[] | undefined;
}

/** Joins lines and collapses blanks, but keeps no-break spaces. */
export function onOneLine(text: string): string {
  return text.trim().replace(/[ \t\r\n]+/g, ' ');
}

/** The lines of a description that lie below a title, paragraph by paragraph. */
function paragraphs(lines: readonly string[], titleLine: number, description: string): Text[] {
  const found: Text[] = [];
  const wanted = description.split('\n').map((line) => line.trim());
  let line = titleLine;
  let open: string[] = [];
  const close = () => {
    const text = onOneLine(open.join(' '));
    if (open.length > 0) {
      const first = line - open.length + 1;
      found.push({ kind: 'paragraph', line: first, lineCount: open.length, text, ruleTags: undefined });
    }
    open = [];
  };
  for (const part of wanted) {
    if (part === '') {
      close();
      continue;
    }
    const next = lines.findIndex((candidate, index) => index >= line && candidate.trim() === part);
    if (next !== line) close();
    line = next + 1;
    open.push(part);
  }
  close();
  return found;
}

/** Every title and paragraph of a file, in the order of their lines. */
export function textsOf(file: FeatureFile): Text[] {
  return elementsOf(file).flatMap(({ kind, line, name, description, tags }) => {
    const ruleTags = kind === 'rule' ? tags : undefined;
    const title: Text = { kind: 'title', line, lineCount: 1, text: onOneLine(name), ruleTags };
    return [...(name === '' ? [] : [title]), ...paragraphs(file.lines, line, description)];
  });
}
