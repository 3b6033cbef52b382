import { wrapWords } from './wrap-words';

/** Below this width a text is left to the terminal. */
const NARROWEST = 20;

/**
 * A text of several lines in lines of at most some characters.
 * @param width undefined where nothing is known of the paper: the lines stay as they are
 */
export function wrapped(text: string, width: number | undefined): readonly string[] {
  const lines = text.split('\n');
  return width === undefined || width < NARROWEST ? lines : lines.flatMap((line) => wrapWords(line, width));
}
