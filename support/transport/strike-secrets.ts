import { REDACTED } from './secret-members';

/** The same text without the secrets; the text itself where it holds none. */
export type Strike = (text: string) => string;

/** A one-time code, which could be part of any longer number. */
const CODE = /^\d{6,}$/;
/** Neither a part of a longer number nor of a hexadecimal id. */
const DIGIT_RUN = /(?<![\da-f.])\d{6,}(?![\da-f]|\.\d)/g;
/** Shorter values, and words, stand in honest texts too: `SMS_MFA` is an answer, `password` has been a password. */
const SHORTEST = 8;
const SHORTEST_WITHOUT_DIGIT = 24;

/** What may be base64, base64url or hexadecimal. */
const ENCODED_RUN = /[\w+/-]{8,}={0,2}/g;
const HEXADECIMAL = /[\da-f]{12,}/gi;
/** Where three bytes begin in a run of which the first characters are something else. */
const ALIGNMENTS = [0, 1, 2, 3];

const ESCAPES =
  /\\+(?:u([\da-f]{4})|(["'/\\bfnrt]))|&(?:#x([\da-f]+)|#(\d+)|(amp|quot|apos|lt|gt));|%([\da-f]{2})/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

/**
 * What strikes secrets out by their value, wherever they stand in a text: as they are, and in base64, base64url (at
 * any alignment), hexadecimal, or escaped for JSON (at any depth), HTML or a URL. An encoded run that holds one goes
 * as a whole; a text in which one stands escaped goes as a whole, too. Codes go where they are a number of their own.
 * Left alone are values of fewer than 8 characters, and of fewer than 24 without a digit.
 */
export function strikeOf(secrets: Iterable<string>): Strike {
  const all = [...new Set(secrets)];
  const codes = new Set(all.filter((value) => CODE.test(value)));
  const values = all
    .filter((value) => !codes.has(value) && isUnmistakable(value))
    .sort((a, b) => b.length - a.length);
  if (codes.size + values.length === 0) return (text) => text;

  const holds = (text: string): boolean =>
    values.some((value) => text.includes(value)) ||
    (codes.size > 0 && (text.match(DIGIT_RUN) ?? []).some((run) => codes.has(run)));
  const hides = (run: string): boolean => decodings(run).some(holds);
  const plainly: Strike = (text) =>
    values
      .reduce((rest, value) => rest.replaceAll(value, REDACTED), text)
      .replaceAll(DIGIT_RUN, (run) => (codes.has(run) ? REDACTED : run))
      .replaceAll(ENCODED_RUN, (run) => (hides(run) ? REDACTED : run));

  return (text) => {
    const struck = plainly(text);
    const meant = unescaped(struck);
    return meant !== struck && plainly(meant) !== meant ? REDACTED : struck;
  };
}

function isUnmistakable(value: string): boolean {
  return value.length >= (/\d/.test(value) ? SHORTEST : SHORTEST_WITHOUT_DIGIT);
}

function decodings(run: string): readonly string[] {
  const base64 = ALIGNMENTS.map((start) => Buffer.from(run.slice(start), 'base64').toString('latin1'));
  const hexadecimal = (run.match(HEXADECIMAL) ?? []).flatMap((digits) =>
    [digits, digits.slice(1)].map((pairs) => Buffer.from(pairs, 'hex').toString('latin1')),
  );
  return [...base64, ...hexadecimal];
}

function unescaped(text: string): string {
  return text.replaceAll(
    ESCAPES,
    (_, json?: string, quoted?: string, hex?: string, decimal?: string, entity?: string, byte?: string) => {
      if (quoted !== undefined) return /[bfnrt]/i.test(quoted) ? ' ' : quoted;
      if (entity !== undefined) return ENTITIES[entity.toLowerCase()] ?? '';
      if (decimal !== undefined) return characterAt(Number(decimal));
      return characterAt(Number.parseInt(json ?? hex ?? byte ?? '', 16));
    },
  );
}

function characterAt(codePoint: number): string {
  return codePoint <= 0x10_ff_ff ? String.fromCodePoint(codePoint) : '';
}
