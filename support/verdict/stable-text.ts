const UUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;
/** The random part that keeps the people and addresses of one example apart from those of others. */
const NONCE = /-[0-9a-f]{8}\b/g;

/** A text on one line, with `*` for what differs from run to run by design: identifiers, random parts of names. */
export function stableText(text: string): string {
  return text.replace(UUID, '*').replace(NONCE, '-*').replace(/\s+/g, ' ').trim();
}
