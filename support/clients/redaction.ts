/** What stands in a report in place of a secret. */
export const REDACTED = '«redacted»';

/**
 * Members that hold a secret in Cognito's requests and answers, lower case without separators: passwords, codes,
 * tokens, SRP values, sessions, secrets.
 */
const SECRET_MEMBERS = new Set([
  'password',
  'temporarypassword',
  'previouspassword',
  'proposedpassword',
  'newpassword',
  'oldpassword',
  'confirmationcode',
  'usercode',
  'smsmfacode',
  'smsotpcode',
  'emailotpcode',
  'softwaretokenmfacode',
  'answer',
  'credential',
  'token',
  'accesstoken',
  'idtoken',
  'refreshtoken',
  'sessiontoken',
  'accesskeyid',
  'secretkey',
  'secretaccesskey',
  'session',
  'secretcode',
  'secrethash',
  'clientsecret',
  'secret',
  'secretblock',
  'passwordclaimsecretblock',
  'passwordclaimsignature',
  'salt',
  'srpa',
  'srpb',
  'passwordverifier',
  'randompassword',
  'randompasswordkey',
  'encodeddata',
]);

/** A signed or encrypted token (three or five base64url parts whose first is a JSON object), wherever it stands. */
const JOSE = /eyJ[\w-]{5,}(?:\.[\w-]*){2,4}/g;

/** A code as Cognito sends it; a secret when the member's name speaks of one. */
const CODE = /^\d{6,8}$/;

/** Cognito's validation messages repeat the refused value: `Value 'x' at 'confirmationCode' failed to satisfy…`. */
const REFUSED_VALUE = /Value '(?:[^']*)' at '([\w.]+)'/g;

/**
 * A copy without secrets: by the member's name in any capitalisation, at any depth, and by the value's shape. What a
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
    .replaceAll(JOSE, REDACTED)
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
  return isSecretMember(name) || looksLikeCode ? REDACTED : redact(member);
}

/** `PASSWORD_CLAIM_SIGNATURE`, `passwordClaimSignature` and `PasswordClaimSignature` are one member. */
function isSecretMember(name: string): boolean {
  return SECRET_MEMBERS.has(name.toLowerCase().replaceAll(/[^a-z]/g, ''));
}
