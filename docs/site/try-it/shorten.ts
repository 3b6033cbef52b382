const LONGEST = 60;
const BEGINNING = 24;

/** A JSON value whose long texts (tokens, proofs of a password) are cut, with their length. */
export function shorten(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.length > LONGEST ? `${value.slice(0, BEGINNING)}… (${value.length})` : value;
  }
  if (Array.isArray(value)) return value.map(shorten);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shorten(member)]));
}
