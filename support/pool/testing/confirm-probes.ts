import type { Caller } from './caller';
import { outcome } from './outcome';
import { arrange, attributeOf, confirm, signIn, signUp } from './people';
import type { Probe } from './probe';

const EMAIL = { email: 'shared@example.com' };
const VERIFIED = { ...EMAIL, email_verified: 'true' };
const ALIAS = { AliasAttributes: ['email'] };

async function confirmWith(caller: Caller, ConfirmationCode: string): Promise<string> {
  return outcome(await caller.call('ConfirmSignUp', { Username: 'alice', ConfirmationCode }));
}

/** Bruno confirms an address that Alice owns. */
const takeOver = (input: object) => async (caller: Caller) => {
  await arrange(caller, 'alice', VERIFIED);
  await signUp(caller, 'bruno', EMAIL);
  const answer = await confirm(caller, 'bruno', input);
  return [outcome(answer), await attributeOf(caller, 'alice', 'email_verified')];
};

const resend = (caller: Caller) => caller.call('ResendConfirmationCode', { Username: 'alice' });

async function resent(caller: Caller): Promise<readonly string[]> {
  await signUp(caller, 'alice', EMAIL);
  await resend(caller);
  return caller.codes('alice');
}

const REFUSED = ['AliasExistsException', 'true'];
const TAKEN = ['accepted', 'false'];

export const confirmProbes: Readonly<Record<string, Probe>> = {
  'accept-any-code': {
    look: async (caller) => {
      await signUp(caller, 'alice', EMAIL);
      return confirmWith(caller, 'wrong');
    },
    honest: 'CodeMismatchException',
  },
  'refuse-every-code': {
    look: async (caller) => {
      await signUp(caller, 'alice', EMAIL);
      return outcome(await confirm(caller, 'alice'));
    },
    honest: 'accepted',
  },
  'codes-never-expire': {
    look: async (caller) => {
      await signUp(caller, 'alice', EMAIL);
      await caller.advance(90_000);
      return outcome(await confirm(caller, 'alice'));
    },
    honest: 'ExpiredCodeException',
  },
  'code-before-status': {
    look: async (caller) => {
      await arrange(caller, 'alice', EMAIL);
      return confirmWith(caller, 'wrong');
    },
    honest: 'NotAuthorizedException',
  },
  'confirm-without-verifying-email': {
    look: async (caller) => {
      await signUp(caller, 'alice', EMAIL);
      await confirm(caller, 'alice');
      return attributeOf(caller, 'alice', 'email_verified');
    },
    honest: 'true',
  },
  'ignore-force-alias': { pool: ALIAS, look: takeOver({ ForceAliasCreation: true }), honest: TAKEN },
  'force-alias-always': { pool: ALIAS, look: takeOver({ ForceAliasCreation: false }), honest: REFUSED },
  'force-alias-by-default': { pool: ALIAS, look: takeOver({}), honest: REFUSED },
  'alias-shared': { pool: ALIAS, look: takeOver({}), honest: REFUSED },
  'former-owner-stays-verified': { pool: ALIAS, look: takeOver({ ForceAliasCreation: true }), honest: TAKEN },
  'alias-before-verification': {
    pool: ALIAS,
    look: async (caller) => {
      await arrange(caller, 'alice', EMAIL);
      return outcome(await signIn(caller, 'shared@example.com'));
    },
    honest: 'UserNotFoundException',
  },
  'resend-sends-nothing': { look: async (caller) => (await resent(caller)).length, honest: 2 },
  'resend-same-code': {
    // Two random codes are equal once in a million.
    look: async (caller) => new Set(await resent(caller)).size,
    honest: 2,
  },
  'earlier-codes-count': {
    look: async (caller) => confirmWith(caller, (await resent(caller))[0] ?? ''),
    honest: 'CodeMismatchException',
  },
  'resend-to-anybody': {
    look: async (caller) => {
      await arrange(caller, 'alice', EMAIL);
      return outcome(await resend(caller));
    },
    honest: 'InvalidParameterException',
  },
  'resend-refused': {
    look: async (caller) => {
      await signUp(caller, 'alice', EMAIL);
      return outcome(await resend(caller));
    },
    honest: 'accepted',
  },
};
