import fc from 'fast-check';
import type { Member, Shape, StructureShape, TextShape } from '../model/shape';

/** Texts that stand for a value of the pool under test, which is not known when requests are made up. */
export const PLACEHOLDERS = [
  '$UserPoolId',
  '$ClientId',
  '$IdentityPoolId',
  '$AccessToken',
  '$IdToken',
  '$RefreshToken',
  '$Session',
  '$SecretBlock',
  '$Code',
  'alice',
  'Passw0rd!',
] as const;

/** What AuthParameters, ChallengeResponses and their like hold, with values that may be right. */
const ENTRIES: Readonly<Record<string, string>> = {
  USERNAME: 'alice',
  PASSWORD: 'Passw0rd!',
  NEW_PASSWORD: 'Other-Passw0rd!',
  SRP_A: 'abc',
  REFRESH_TOKEN: '$RefreshToken',
  SECRET_HASH: 'abc=',
  DEVICE_KEY: 'us-east-1_00000000-0000-0000-0000-000000000000',
  ANSWER: '$Code',
  PASSWORD_CLAIM_SECRET_BLOCK: '$SecretBlock',
  PASSWORD_CLAIM_SIGNATURE: 'AAAA',
  TIMESTAMP: 'Fri Aug 11 15:51:06 UTC 2023',
  SMS_MFA_CODE: '$Code',
  SOFTWARE_TOKEN_MFA_CODE: '123456',
  PREFERRED_CHALLENGE: 'PASSWORD',
  CHALLENGE_NAME: 'SRP_A',
};

/** Members that the pool under test has something for. */
const KNOWN: Readonly<Record<string, fc.Arbitrary<string>>> = {
  Username: fc.constantFrom('alice', 'bruno', 'chloe', 'dora'),
  Password: fc.constant('Passw0rd!'),
  PreviousPassword: fc.constant('Passw0rd!'),
  ProposedPassword: fc.constant('Passw0rd!'),
  ConfirmationCode: fc.constant('$Code'),
  Token: fc.constant('$RefreshToken'),
  GroupName: fc.constantFrom('readers', 'writers'),
  AttributeName: fc.constantFrom('email', 'phone_number'),
  ClientName: fc.constant('another'),
  ...Object.fromEntries(
    PLACEHOLDERS.filter((name) => name.startsWith('$')).map((name) => [name.slice(1), fc.constant(name)]),
  ),
};

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PLACEHOLDERS) },
  { weight: 2, arbitrary: fc.constantFrom('', ' ', 'email', 'alice@example.com', '+33612345678', '123456') },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.stringMatching(/^[0-9a-f]{1,768}$/) },
  { weight: 1, arbitrary: fc.constant('x'.repeat(3000)) },
);

/** Input that an operation's shape lets through more often than not, and what it must refuse besides. */
export function arbitraryInput(shape: StructureShape): fc.Arbitrary<unknown> {
  return structureOf(shape);
}

function anyValue(shape: Shape, name: string): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 30, arbitrary: fittingValue(shape, name) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  );
}

function fittingValue(shape: Shape, name: string): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'text':
      return textOf(shape, name);
    case 'integer':
      return fc.integer({ min: (shape.min ?? 0) - 1, max: Math.min(shape.max ?? 1000, 2 ** 31) });
    case 'boolean':
      return fc.boolean();
    case 'list':
      return fc.array(anyValue(shape.of, name), { maxLength: 3 });
    case 'map':
      return entriesOf(shape.value, name);
    case 'structure':
      return structureOf(shape);
    case 'unsimulated':
      return fc.jsonValue({ maxDepth: 2 });
  }
}

/** A member that the pool gave a value for takes that more often than not. */
function textOf(shape: TextShape, name: string): fc.Arbitrary<unknown> {
  if (shape.oneOf) return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...shape.oneOf) }, text);
  const known = KNOWN[name];
  return known ? fc.oneof({ weight: 9, arbitrary: known }, text) : text;
}

/** Entries that may be right, with the user's name mostly, and rarely something else. */
function entriesOf(value: Shape, name: string): fc.Arbitrary<unknown> {
  const keys = fc.subarray(Object.keys(ENTRIES));
  const likely = keys.map((chosen) =>
    Object.fromEntries(['USERNAME', ...chosen].map((key) => [key, ENTRIES[key] ?? ''])),
  );
  const key = fc.oneof(fc.constantFrom('email', '__proto__', 'constructor'), fc.string());
  const unlikely = fc.dictionary(key, anyValue(value, name), { maxKeys: 3 });
  return fc.oneof({ weight: 6, arbitrary: likely }, unlikely);
}

function structureOf(shape: StructureShape): fc.Arbitrary<Record<string, unknown>> {
  const members = Object.entries(shape.members).map(([name, member]) => [name, optional(member, name)]);
  return fc.record(Object.fromEntries(members) as Record<string, fc.Arbitrary<unknown>>);
}

/** JSON leaves an undefined member out. Settings that are not simulated stay out mostly: they hide all else. */
function optional(member: Member, name: string): fc.Arbitrary<unknown> {
  const absent = member.kind === 'unsimulated' ? 600 : member.required ? 1 : 60;
  return fc.oneof(
    { weight: absent, arbitrary: fc.constant(undefined) },
    { weight: 20, arbitrary: anyValue(member, name) },
  );
}
