/** A fenced block of a page. */
export interface CodeBlock {
  /** The first word of its info string, empty when it has none: `ts`, `sh`. */
  readonly language: string;
  /** What follows the language: `title="Amplify v5" file=confirming-a-sign-up/confirm.v5.ts`. */
  readonly meta: string;
  /** Of the opening fence, from 1. */
  readonly line: number;
  readonly text: string;
}

const OPENING = /^\s*(`{3,}|~{3,})\s*([^\s`]*)\s*(.*)$/;

/** The fenced blocks of a page in MDX, in order. One that is not closed reaches to the end, as it does when shown. */
export function codeBlocksOf(page: string): readonly CodeBlock[] {
  const lines = page.split('\n');
  const blocks: CodeBlock[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, fence, language = '', meta = ''] = OPENING.exec(lines[at] ?? '') ?? [];
    if (fence === undefined) continue;
    const length = lines.slice(at + 1).findIndex((line) => isClosing(line, fence));
    const end = length < 0 ? lines.length : at + 1 + length;
    blocks.push({ language, meta: meta.trim(), line: at + 1, text: lines.slice(at + 1, end).join('\n') });
    at = end;
  }
  return blocks;
}

function isClosing(line: string, fence: string): boolean {
  const text = line.trim();
  return text.startsWith(fence) && text === text.charAt(0).repeat(text.length);
}
