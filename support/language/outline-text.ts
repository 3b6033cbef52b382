/** A step of a scenario outline, filled with one row of its examples. */
export interface FilledText {
  readonly text: string;
  /** The text as it stands in the outline, placeholders included, behind a span of the filled text. */
  readonly original: (start: number, end: number) => string;
  /** How many placeholders there are. */
  readonly placeholders: number;
}

interface Piece {
  readonly original: string;
  readonly filled: string;
}

function pieces(template: string, row: ReadonlyMap<string, string>): Piece[] {
  return template.split(/(<[^<>]+>)/).map((part) => {
    const cell = part.startsWith('<') ? row.get(part.slice(1, -1)) : undefined;
    return { original: part, filled: cell ?? part };
  });
}

/**
 * Fills the placeholders that the row knows, as Gherkin does, and keeps the way back. Asking for a span that cuts
 * through a placeholder gives the whole placeholder.
 */
export function fillOutlineText(template: string, row: ReadonlyMap<string, string>): FilledText {
  const parts = pieces(template, row);
  const text = parts.map(({ filled }) => filled).join('');
  const placeholders = parts.filter(({ original, filled }) => original !== filled).length;
  function original(start: number, end: number): string {
    let position = 0;
    let result = '';
    for (const part of parts) {
      const from = Math.max(start - position, 0);
      const to = Math.min(end - position, part.filled.length);
      if (to > from) result += part.original === part.filled ? part.original.slice(from, to) : part.original;
      position += part.filled.length;
    }
    return result;
  }
  return { text, original, placeholders };
}
