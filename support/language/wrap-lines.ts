/** Starts of line that Gherkin does not read as running text. */
const MARKUP = /^(?:[@#|*]|"""|```)/;

function wrap(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const fits = last !== undefined && (last.length + 1 + word.length <= width || MARKUP.test(word));
    if (fits) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Spreads a text over exactly so many lines; a text with as many line breaks of its own keeps them. */
export function wrapLines(text: string, count: number): string[] {
  const own = text
    .trim()
    .split('\n')
    .map((line) => line.trim());
  if (own.length === count) return own;
  const words = text.trim().split(/[ \t\r\n]+/);
  let width = Math.ceil(text.length / count);
  let lines = wrap(words, width);
  while (lines.length > count) {
    width += 1;
    lines = wrap(words, width);
  }
  return [...lines, ...Array<string>(count - lines.length).fill('')];
}
