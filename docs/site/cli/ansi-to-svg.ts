/** How a terminal's attributes look in the picture. */
const STYLES: Readonly<Record<number, string>> = { 1: 'b', 2: 'd', 31: 'r', 32: 'g', 33: 'y', 36: 'c' };
/** Attributes that end others. */
const ENDS: Readonly<Record<number, readonly string[]>> = {
  0: ['b', 'd', 'r', 'g', 'y', 'c'],
  22: ['b', 'd'],
  39: ['r', 'g', 'y', 'c'],
};

const FONT_SIZE = 13;
/** Of the monospaced fonts that are named below, as a share of the font's size. */
const ADVANCE = 0.602;
const LINE = 18;
const MARGIN = 16;
const BAR = 34;

// The escape character is what this is about.
const SGR = new RegExp(`${String.fromCharCode(27)}\\[([\\d;]*)m`);

/**
 * A picture of what a terminal shows: colours, bold and dim. Text stays text, so that it can be selected and read out.
 *
 * @param output lines with SGR sequences; other sequences are not known
 * @param title what stands in the window's bar, and for those who do not see the picture
 */
export function ansiToSvg(output: string, title: string): string {
  const lines = output.trimEnd().split('\n');
  const drawn: string[] = [];
  let open: readonly string[] = [];
  let columns = 0;
  for (const [index, line] of lines.entries()) {
    const [first = '', ...rest] = line.split(SGR);
    const spans = [span(first, open)];
    let length = first.length;
    for (let at = 0; at < rest.length; at += 2) {
      open = apply(open, rest[at] ?? '');
      const text = rest[at + 1] ?? '';
      length += text.length;
      spans.push(span(text, open));
    }
    columns = Math.max(columns, length);
    const text = spans.join('');
    if (text !== '') drawn.push(`<text x="${MARGIN}" y="${BAR + MARGIN + index * LINE}">${text}</text>`);
  }
  const width = Math.ceil(columns * FONT_SIZE * ADVANCE) + 2 * MARGIN;
  const height = BAR + MARGIN + lines.length * LINE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">
<style>
text{font:${FONT_SIZE}px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#d8dee9;white-space:pre}
.b{font-weight:700;fill:#fff}.d{fill:#8b96a8}.r{fill:#ff7b72}.g{fill:#7ee787}.y{fill:#e3b341}.c{fill:#79c0ff}
</style>
<rect width="${width}" height="${height}" rx="8" fill="#161b22"/>
<circle cx="18" cy="17" r="5.5" fill="#ff5f57"/><circle cx="36" cy="17" r="5.5" fill="#febc2e"/><circle cx="54" cy="17" r="5.5" fill="#28c840"/>
<text x="${width / 2}" y="21" text-anchor="middle" class="d">${escaped(title)}</text>
${drawn.join('\n')}
</svg>
`;
}

function apply(open: readonly string[], codes: string): readonly string[] {
  return (codes === '' ? '0' : codes).split(';').reduce((styles, code) => {
    const ended = ENDS[Number(code)] ?? [];
    const style = STYLES[Number(code)];
    return [...styles.filter((known) => !ended.includes(known)), ...(style === undefined ? [] : [style])];
  }, open);
}

function span(text: string, styles: readonly string[]): string {
  if (text === '') return '';
  return styles.length === 0 ? escaped(text) : `<tspan class="${styles.join(' ')}">${escaped(text)}</tspan>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
