import { ServiceError } from '../service-error';
import type { PoolMutant } from './mutant';

const claims = ['errors.password-reset-required'];

export const passwordResetMutants: readonly PoolMutant[] = [
  {
    name: 'reset-changes-nothing',
    summary: 'An administrator who resets a password leaves the account as it was.',
    claims,
    change: () => ({ statusAfterReset: () => 'CONFIRMED' }),
  },
  {
    name: 'reset-told-as-wrong-password',
    summary: 'Whoever must reset the password is refused as for a wrong one.',
    claims,
    change: (rules) => ({
      refusalBeforePassword: (user) =>
        user.status === 'RESET_REQUIRED'
          ? new ServiceError('NotAuthorizedException', 'Incorrect username or password.')
          : rules.refusalBeforePassword(user),
    }),
  },
  {
    name: 'reset-sends-nothing',
    summary: 'The answer says that a reset code was sent, but none is.',
    claims,
    change: () => ({ resetCodeDelivers: () => false }),
  },
  {
    name: 'accept-any-reset-code',
    summary: 'Any code resets a password once a reset was asked for.',
    claims,
    change: () => ({ resetCodeMatches: () => true }),
  },
  {
    name: 'refuse-every-reset-code',
    summary: 'No code resets a password.',
    claims,
    change: () => ({ resetCodeMatches: () => false }),
  },
];
