/** Control characters of C0 and C1 but tabulator and new line, what turns the direction of writing, what has no width. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu;
/** What the log of GitHub Actions takes for a command, at the beginning of a line or (the older form) anywhere. */
const COMMAND = /::(?=[\w-]+[^\n]*?::)|##(?=\[)/g;

/**
 * A text for a terminal or a log, where what a pool says must be read and never obeyed: a character that steers is
 * shown as in JSON, `\u001b`. To be called before colours are added.
 */
export function printable(text: string): string {
  return text
    .replaceAll(INVISIBLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll(COMMAND, ([first]) => `${first} ${first}`);
}

/** The same data, JSON throughout, with all of its texts printable. */
export function printableData<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data), (_name, value: unknown) =>
    typeof value === 'string' ? printable(value) : value,
  ) as Data;
}
