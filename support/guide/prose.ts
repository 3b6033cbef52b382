/** Some consecutive lines that a reader reads as one text. */
export interface Paragraph {
  /** Of its first line, from 1. */
  readonly line: number;
  readonly text: string;
}

const FENCED = /^\s*(`{3,}|~{3,})[\s\S]*?^\s*\1[^\S\n]*$/gm;
/** Members of the front matter whose values no reader reads, and the lines around them. */
const UNREAD = /^(?:---|(?!title|description|sidebar_label)[a-z_]+:.*|import .*)$/gm;
const MEMBER_NAME = /^(?:title|description|sidebar_label): /gm;
const MARKUP = /<\/?[A-Za-z][^>]*>|\{\/\*[\s\S]*?\*\/\}|(?<=\])\([^)]*\)|^\s*\|?(?:\s*:?-+:?\s*\|)+\s*$/gm;

/** The paragraphs of a page in MDX without its markup; what stands between backticks stays. */
export function proseOf(page: string): readonly Paragraph[] {
  const plain = [FENCED, UNREAD, MEMBER_NAME, MARKUP].reduce(blanked, page);
  const paragraphs: Paragraph[] = [];
  let lines: string[] = [];
  for (const [at, line] of [...plain.split('\n'), ''].entries()) {
    if (line.trim() !== '') lines.push(line);
    else if (lines.length > 0) {
      paragraphs.push({ line: at + 1 - lines.length, text: lines.join('\n') });
      lines = [];
    }
  }
  return paragraphs;
}

/** Without what matches, every line where it was. */
function blanked(text: string, pattern: RegExp): string {
  return text.replaceAll(pattern, (match) => match.replaceAll(/[^\n]/g, ''));
}
