import { ServiceError } from '../service-error';
import type { PoolMutant } from './mutant';

export const signInMutants: readonly PoolMutant[] = [
  {
    name: 'accept-any-password',
    summary: 'Any password proves who somebody is.',
    claims: [
      'api.failures-reject',
      'errors.code-property',
      'errors.not-authorized',
      'posture.existence-hidden',
    ],
    change: () => ({ passwordMatches: () => true, signatureMatches: () => true }),
  },
  {
    name: 'refuse-every-password',
    summary: 'No password proves who somebody is.',
    claims: [
      'signin.positional-credentials',
      'signin.resolves-user',
      'signin.only-after-sign-up-complete',
      'signin.object-form',
      'api.single-signed-in-user',
    ],
    change: () => ({ passwordMatches: () => false, signatureMatches: () => false }),
  },
  {
    name: 'sign-in-unconfirmed',
    summary: 'Whoever has not confirmed signs in all the same.',
    claims: ['confirm.only-with-mfa', 'signin.only-after-sign-up-complete', 'errors.user-not-confirmed'],
    change: (rules) => ({
      refusalBeforePassword: (user) =>
        user.status === 'UNCONFIRMED' ? undefined : rules.refusalBeforePassword(user),
      refusalAfterPassword: () => undefined,
    }),
  },
  {
    name: 'password-before-status',
    summary: 'The password is tested before the state of the account.',
    claims: ['errors.user-not-confirmed'],
    change: () => ({ refusalBeforePassword: () => undefined }),
  },
  {
    name: 'unconfirmed-not-told',
    summary: 'Whoever has not confirmed is refused as for a wrong password.',
    claims: ['errors.user-not-confirmed', 'signin.only-after-sign-up-complete'],
    change: (rules) => ({
      refusalBeforePassword: (user) =>
        rules.refusalBeforePassword(user) &&
        new ServiceError('NotAuthorizedException', 'Incorrect username or password.'),
    }),
  },
  {
    name: 'disabled-users-sign-in',
    summary: 'Whoever an administrator has disabled signs in all the same.',
    claims: ['errors.not-authorized'],
    change: (rules) => ({
      refusalBeforePassword: (user) => rules.refusalBeforePassword({ ...user, enabled: true }),
      refusalAfterPassword: (user) => rules.refusalBeforePassword({ ...user, enabled: true }),
    }),
  },
  {
    name: 'hide-existence-always',
    summary: 'The pool never tells that a user does not exist.',
    claims: ['errors.user-not-found', 'resend.resolution-means-sent'],
    change: () => ({ existenceErrors: () => 'ENABLED' }),
  },
  {
    name: 'reveal-existence-always',
    summary: 'The pool always tells that a user does not exist.',
    claims: ['errors.user-not-found', 'resend.resolution-means-sent', 'posture.existence-hidden'],
    change: () => ({ existenceErrors: () => 'LEGACY' }),
  },
];
