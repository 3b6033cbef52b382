import type { Paper } from '../../verdict/reporters/console-claim';
import { wrapWords } from '../../verdict/reporters/wrap-words';

const WIDEST = 100;
const HANGING = 4;

/** A text in lines that fit the paper, the first indented by so many spaces, the others a little more. */
export function paragraph(text: string, spaces: number, { columns = WIDEST }: Paper): string {
  const width = Math.max(40, Math.min(columns, WIDEST)) - spaces - HANGING;
  return wrapWords(text, width)
    .map((line, index) => ' '.repeat(index === 0 ? spaces : spaces + HANGING) + line)
    .join('\n');
}
