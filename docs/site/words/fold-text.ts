const MARKS = /\p{Mark}/gu;

/** A text as it is searched: without capitals, accents and the shape of apostrophes and spaces. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(MARKS, '')
    .replaceAll('’', "'")
    .replaceAll(/\s/g, ' ')
    .toLocaleLowerCase('en');
}
