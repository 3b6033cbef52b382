import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Citation {
  readonly claim: string;
  /** Relative to the folder that was searched. */
  readonly page: string;
}

const ELEMENT = /<Claim\b([^>]*)>/g;
const LITERAL_ID = /\bid="([^"{}]*)"/;

/** The claims that a page cites, in reading order; an id that is not a literal is given as it stands. */
export function claimsCitedIn(page: string): readonly string[] {
  return [...page.matchAll(ELEMENT)].map(
    ([whole, attributes = '']) => LITERAL_ID.exec(attributes)?.[1] ?? whole,
  );
}

/** The claims that the pages of a folder cite, as `claimsCitedIn` gives them. */
export function citedClaims(folder: string): readonly Citation[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .flatMap((page) =>
      claimsCitedIn(readFileSync(join(folder, page), 'utf8')).map((claim) => ({
        claim,
        page: page.replaceAll('\\', '/'),
      })),
    );
}
