/** Below this width a text is left to the terminal. */
const NARROWEST = 20;

/**
 * A text in lines of at most some characters, broken between words.
 * @param width undefined where nothing is known of the paper: the lines stay as they are
 */
export function wrapped(text: string, width: number | undefined): readonly string[] {
  const lines = text.split('\n');
  if (width === undefined || width < NARROWEST) return lines;
  return lines.flatMap((line) => {
    const broken: string[] = [];
    let current = '';
    for (const word of line.split(' ')) {
      if (current !== '' && current.length + 1 + word.length > width) {
        broken.push(current);
        current = word;
      } else {
        current = current === '' ? word : `${current} ${word}`;
      }
    }
    return [...broken, current];
  });
}
