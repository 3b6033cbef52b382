import { isSecretMember, REDACTED } from '../transport/secret-members';
import { learnSecret } from '../transport/secret-values';

/** A signed or encrypted token (three or five base64url parts whose first is a JSON object), wherever it stands. */
const JOSE = /eyJ[\w-]{5,}(?:\.[\w-]*){2,4}/g;

/** A code as Cognito sends it; a secret when the member's name speaks of one. */
const CODE = /^\d{6,8}$/;

/** Cognito's validation messages repeat the refused value: `Value 'x' at 'confirmationCode' failed to satisfy…`. */
const REFUSED_VALUE = /Value '(?:[^']*)' at '([\w.]+)'/g;

/**
 * A copy without secrets, each of which is learned: by the member's name in any capitalisation, at any depth, and by the value's shape. What a
 * reader wants stays: user names, attributes, options, challenge and error names, delivery destinations.
 *
 * @param value a JSON value, dates allowed: no cycles
 */
export function redact(value: unknown): unknown {
  if (typeof value === 'string') {
    return redactText(value);
  }
  if (Array.isArray(value)) {
    return value.map(redact);
  }
  if (value instanceof Date) {
    return value.toISOString();
  }
  if (typeof value === 'object' && value !== null) {
    return redactMembers(value);
  }
  return value;
}

/** The text without the tokens and refused secrets that stand in it. */
export function redactText(text: string): string {
  return text
    .replaceAll(JOSE, (token) => {
      learnSecret(token);
      return REDACTED;
    })
    .replaceAll(REFUSED_VALUE, (whole, member: string) =>
      isSecretMember(member.split('.').at(-1) ?? member) ? `Value '${REDACTED}' at '${member}'` : whole,
    );
}

function redactMembers(value: object): Record<string, unknown> {
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([name, member]) => [name, redactMember(name, member)]));
}

function redactMember(name: string, member: unknown): unknown {
  if (member === undefined || member === null) {
    return member;
  }
  const looksLikeCode = name.toLowerCase().includes('code') && CODE.test(String(member));
  if (!isSecretMember(name) && !looksLikeCode) return redact(member);
  learnLeaves(member);
  return REDACTED;
}

/** An answer to a challenge is a secret; the object that holds it need not be of a known form. */
function learnLeaves(value: unknown): void {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(learnLeaves);
  else if (typeof value !== 'boolean') learnSecret(String(value));
}
