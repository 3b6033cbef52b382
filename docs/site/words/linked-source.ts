/** A part of a source's text, and where it leads. */
export interface SourcePart {
  readonly text: string;
  readonly href?: string;
}

const PLACE = /(https:\/\/[^\s;,)]+|\b[\w.-]+\/[\w.-]+#\d+)/;

/** A source in parts: addresses and GitHub threads lead somewhere, the rest is text. */
export function linkedSource(source: string): readonly SourcePart[] {
  return source
    .split(PLACE)
    .map((text, index) => (index % 2 === 1 ? { text, href: addressOf(text) } : { text }))
    .filter(({ text }) => text !== '');
}

function addressOf(place: string): string {
  return place.startsWith('https:') ? place : `https://github.com/${place.replace('#', '/issues/')}`;
}
