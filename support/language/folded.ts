/** Whatever keyboards, word processors and fonts offer where Gherkin wants the straight apostrophe. */
export const APOSTROPHE = "['’‘‛`´ʼʻʽʹˈ′‵＇ꞌ՚]";
const APOSTROPHES = new RegExp(APOSTROPHE, 'gu');
const SPACES = /[\p{Z}\s]+/gu;

/** A text without what has no width, such as a byte order mark, and each letter with its accent in one. */
export function visible(text: string): string {
  return text
    .replaceAll(/\p{Cf}/gu, '')
    .normalize('NFC')
    .trim();
}

/** A text with each space plain, and one where there are several. */
export function plainlySpaced(text: string): string {
  return text.replaceAll(SPACES, ' ').trim();
}

/** What a reader takes a text for: without case and accents, apostrophes straight, letters and signs of ordinary width. */
export function folded(text: string): string {
  const straight = plainlySpaced(visible(text)).replaceAll(APOSTROPHES, "'").normalize('NFKD');
  return straight.replaceAll(/\p{M}/gu, '').toLowerCase();
}
