import { sep } from 'node:path';

/** What a glob of Node's, or Cucumber at the beginning of a name, takes for something else than itself. */
const SPECIAL = /[*?[\](){@\\]/g;
/** A brace opens a list even between brackets, and a backslash is a slash there: both are told by their neighbours. */
const BY_NEIGHBOURS: Readonly<Record<string, string>> = {
  '{': '[!\u0001-z|-\uffff]',
  '\\': '[!]\u0001-[^-\uffff]',
};

/** A pattern that matches one path and nothing else: Cucumber takes every path for a pattern, and has no other way. */
export function pathAsGlob(path: string): string {
  return path
    .split(sep)
    .map((name) => name.replaceAll(SPECIAL, (character) => BY_NEIGHBOURS[character] ?? `[${character}]`))
    .join('/');
}
