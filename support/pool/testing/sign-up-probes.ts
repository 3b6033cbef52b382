import type { Caller } from './caller';
import { outcome } from './outcome';
import { arrange, attributeOf, signUp } from './people';
import type { Probe } from './probe';

const EMAIL = { email: 'shared@example.com' };
const VERIFIED = { ...EMAIL, email_verified: 'true' };
const ALIAS = { AliasAttributes: ['email'] };
const BY_EMAIL = { UsernameAttributes: ['email'] };
const OK = 'accepted';

const withAttributes = (attributes: Readonly<Record<string, string>>) => async (caller: Caller) =>
  outcome(await signUp(caller, 'alice', attributes));

async function subs(caller: Caller): Promise<readonly string[]> {
  return [(await signUp(caller, 'alice')).body.UserSub, (await signUp(caller, 'bruno')).body.UserSub];
}

export const signUpProbes: Readonly<Record<string, Probe>> = {
  'accept-existing-username': {
    look: async (caller) => {
      await signUp(caller, 'alice');
      return outcome(await signUp(caller, 'alice'));
    },
    honest: 'UsernameExistsException',
  },
  'confirm-at-sign-up': {
    look: async (caller) => (await signUp(caller, 'alice', EMAIL)).body.UserConfirmed,
    honest: false,
  },
  'sub-equals-username': { look: async (caller) => (await subs(caller))[0] === 'alice', honest: false },
  'constant-sub': { look: async (caller) => new Set(await subs(caller)).size, honest: 2 },
  'address-as-stored-username': {
    pool: BY_EMAIL,
    look: async (caller) => {
      const { body } = await signUp(caller, 'shared@example.com');
      const user = await caller.call('AdminGetUser', { Username: 'shared@example.com' });
      return user.body.Username === body.UserSub;
    },
    honest: true,
  },
  'email-not-unique': {
    pool: BY_EMAIL,
    look: async (caller) => {
      await signUp(caller, 'shared@example.com');
      return outcome(await signUp(caller, 'shared@example.com'));
    },
    honest: 'UsernameExistsException',
  },
  'alias-unique-at-sign-up': {
    pool: ALIAS,
    look: async (caller) => {
      await arrange(caller, 'alice', VERIFIED);
      return outcome(await signUp(caller, 'bruno', EMAIL));
    },
    honest: OK,
  },
  'sign-up-takes-alias': {
    pool: ALIAS,
    look: async (caller) => {
      await arrange(caller, 'alice', VERIFIED);
      await signUp(caller, 'bruno', EMAIL);
      return attributeOf(caller, 'alice', 'email_verified');
    },
    honest: 'true',
  },
  'no-sign-up-code': {
    look: async (caller) => {
      await signUp(caller, 'alice', EMAIL);
      return (await caller.codes('alice')).length;
    },
    honest: 1,
  },
  'skip-required-attributes': {
    pool: { Schema: [{ Name: 'email', Required: true }] },
    look: withAttributes({}),
    honest: 'InvalidParameterException',
  },
  'require-contacts-always': { look: withAttributes({}), honest: OK },
  'accept-any-phone': {
    look: withAttributes({ phone_number: '06 12' }),
    honest: 'InvalidParameterException',
  },
  'national-phones-only': { look: withAttributes({ phone_number: '+33612345678' }), honest: OK },
  'accept-undeclared-attributes': {
    look: withAttributes({ 'custom:x': '1' }),
    honest: 'InvalidParameterException',
  },
  'create-attributes-on-the-fly': {
    look: async (caller) => {
      await signUp(caller, 'alice', { 'custom:x': '1' });
      const { body } = await caller.call('DescribeUserPool');
      return body.UserPool.SchemaAttributes.some(({ Name }: { Name: string }) => Name === 'custom:x');
    },
    honest: false,
  },
  'write-any-attribute': {
    client: { WriteAttributes: ['email'] },
    look: withAttributes({ given_name: 'Alice' }),
    honest: 'NotAuthorizedException',
  },
  'deny-custom-attributes': {
    pool: { Schema: [{ Name: 'x', AttributeDataType: 'String', Mutable: true }] },
    look: withAttributes({ 'custom:x': '1' }),
    honest: OK,
  },
};
