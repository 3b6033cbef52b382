import type { Bilingual } from '../../../support/claims/claim';

/** Marks between two parts of a line; French sets a narrow no-break space before them. */
export const COLON = { en: ': ', fr: '\u202f: ' } satisfies Bilingual;
export const SEMICOLON = { en: '; ', fr: '\u202f; ' } satisfies Bilingual;
