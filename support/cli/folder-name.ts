import { InvalidArgumentError } from 'commander';

/** Refuses the empty text of a variable that is not set: it would mean the current folder, whose reports are removed. */
export function folderName(text: string): string {
  if (text.trim() !== '') return text;
  throw new InvalidArgumentError('Expected a folder; . is the current one.');
}
