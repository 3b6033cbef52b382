import type { Problem } from './problem';

/** The prefix of custom attributes is part of their names. */
const CODE = /`[^`]*`|(?<!\p{L})custom:/gu;
/** What is quoted may be in any language; only the marks around it are French. */
const QUOTED = /«(.)[^»]*(.)»/gs;

const FAULTS: readonly (readonly [RegExp, string, string])[] = [
  [/\p{L}'/u, 'a straight apostrophe', 'Write ’ (U+2019).'],
  [/"/, 'straight quotation marks', 'Write « and », with no-break spaces (U+00A0) inside.'],
  [
    /[^\s\u00A0\u202F][;!?»](?=[\s\u00A0,.)]|$)/,
    'no space before ; ! ? or »',
    'Put a no-break space (U+00A0) there.',
  ],
  [/[^\s\u00A0\u202F]:(?=\s|$)/, 'no space before a colon', 'Put a no-break space (U+00A0) there.'],
  [
    /[ \t\n][:;!?»](?=[\s\u00A0,.)]|$)/,
    'an ordinary space before : ; ! ? or »',
    'Make it a no-break space (U+00A0).',
  ],
  [/«[^\u00A0\u202F]/, 'no no-break space after «', 'Put a no-break space (U+00A0) there.'],
];

function excerpt(text: string, at: number): string {
  return text.slice(Math.max(at - 20, 0), at + 20).trim();
}

/** The first thing in a French text that French does not write so; code is left alone. */
export function typographyFault(text: string): Pick<Problem, 'message' | 'next'> | undefined {
  const prose = text.replace(CODE, 'x').replace(QUOTED, '«$1x$2»');
  for (const [pattern, name, next] of FAULTS) {
    const at = prose.search(pattern);
    if (at >= 0) return { message: `French with ${name}: "${excerpt(prose, at)}".`, next };
  }
  return undefined;
}
