import { isSecretMember, REDACTED } from '../transport/secret-members';

/** A secret that a text holds: what kind it is, and where. Never the secret itself. */
export interface FoundSecret {
  /** `JWT`, `JWE`, `access key` or the name of the member that held it: `Password`. */
  readonly kind: string;
  /** Offset in the text, in UTF-16 code units. */
  readonly at: number;
  readonly length: number;
}

const BASE64URL = '[A-Za-z0-9_-]';

/** A header always starts with `{"`, which is `eyJ` in base64url. */
const JWE = new RegExp(`eyJ${BASE64URL}{8,}(?:\\.${BASE64URL}*){3}\\.${BASE64URL}{8,}`, 'g');
const JWT = new RegExp(`eyJ${BASE64URL}{8,}\\.eyJ${BASE64URL}{8,}\\.${BASE64URL}{8,}`, 'g');
const ACCESS_KEY = /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g;

/** A quotation mark in JSON, in JSON within JSON (at any depth), or in HTML and XML. */
const QUOTE = String.raw`(\\*"|&quot;|&#34;|&#x22;)`;
const VALUE = new RegExp(String.raw`${QUOTE}(?!${REDACTED}\1)((?:(?!\1)(?:\\[^]|[^]))+)\1`, 'y');
const MEMBER = new RegExp(String.raw`${QUOTE}([A-Za-z_-]+)\1\s*:\s*(?=\1)`, 'g');

/**
 * Looks for secrets in a report's text: tokens by their shape, everything else by the name of the JSON member that
 * holds it. An empty value, and one that is redacted, is none.
 */
export function findSecrets(text: string): readonly FoundSecret[] {
  const byShape = (kind: string, pattern: RegExp): FoundSecret[] =>
    [...text.matchAll(pattern)].map((match) => ({ kind, at: match.index, length: match[0].length }));
  const byName = [...text.matchAll(MEMBER)].flatMap(({ 0: whole, 2: kind = '', index }) => {
    if (!isSecretMember(kind)) return [];
    VALUE.lastIndex = index + whole.length;
    const [, quote = '', value = ''] = VALUE.exec(text) ?? [];
    return value === '' ? [] : [{ kind, at: index + whole.length + quote.length, length: value.length }];
  });
  const found = [
    ...byShape('JWE', JWE),
    ...byShape('JWT', JWT),
    ...byShape('access key', ACCESS_KEY),
    ...byName,
  ].sort((a, b) => a.at - b.at || b.length - a.length);
  let end = 0;
  return found.filter(({ at, length }) => {
    if (at < end) return false;
    end = at + length;
    return true;
  });
}

/** The text with each of its secrets replaced. */
export function withoutSecrets(text: string): string {
  let clean = '';
  let position = 0;
  for (const { at, length } of findSecrets(text)) {
    clean += text.slice(position, at) + REDACTED;
    position = at + length;
  }
  return clean + text.slice(position);
}
