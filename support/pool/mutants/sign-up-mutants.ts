import type { PoolMutant } from './mutant';

export const signUpMutants: readonly PoolMutant[] = [
  {
    name: 'accept-existing-username',
    summary: 'A username that is taken is given again; the newcomer replaces the owner.',
    claims: ['signup.creates-user'],
    change: () => ({ usernameTaken: () => false }),
  },
  {
    name: 'confirm-at-sign-up',
    summary: 'Whoever signs up is confirmed at once.',
    claims: [
      'signup.creates-user',
      'signup.result.user-confirmed',
      'confirm.only-with-mfa',
      'errors.user-not-confirmed',
      'signin.only-after-sign-up-complete',
      'resend.resolution-means-sent',
    ],
    change: () => ({ statusAfterSignUp: () => 'CONFIRMED' }),
  },
  {
    name: 'sub-equals-username',
    summary: 'The sub of an account is its username.',
    claims: ['signup.sub-differs-from-username'],
    change: () => ({ subOf: ({ username }) => username }),
  },
  {
    name: 'constant-sub',
    summary: 'All accounts have the same sub.',
    claims: ['signup.sub-unique-id'],
    change: () => ({ subOf: () => '00000000-0000-0000-0000-000000000000' }),
  },
  {
    name: 'address-as-stored-username',
    summary: 'Where people sign in with an address, the address itself is kept as the username.',
    claims: ['signup.sub-differs-from-username'],
    change: () => ({ storedUsername: ({ given }) => given }),
  },
  {
    name: 'email-not-unique',
    summary: 'Where the email is the username, one email serves several accounts.',
    claims: ['uniqueness.pool-setting', 'posture.address-take-over'],
    change: () => ({ addressTaken: () => false }),
  },
  {
    name: 'alias-unique-at-sign-up',
    summary: 'Signing up with an address that is an alias of somebody else is refused.',
    claims: ['uniqueness.signup-not-checked', 'uniqueness.many-accounts'],
    change: () => ({ aliasTakenAtSignUp: (owner) => owner !== undefined }),
  },
  {
    name: 'sign-up-takes-alias',
    summary: 'Signing up alone makes the address of its owner unverified.',
    claims: ['uniqueness.earlier-email-unverified'],
    change: () => ({
      aliasTakenAtSignUp: (owner) => {
        owner?.attributes.set('email_verified', 'false');
        return false;
      },
    }),
  },
  {
    name: 'no-sign-up-code',
    summary: 'No address is worth a code.',
    claims: ['resend.sends-new-code', 'resend.resolution-means-sent'],
    change: () => ({ codeAttribute: () => undefined }),
  },
];
