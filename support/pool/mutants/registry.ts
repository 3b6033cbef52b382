import { UsageError } from '../usage-error';
import { attributeMutants } from './attribute-mutants';
import { confirmMutants } from './confirm-mutants';
import { identityMutants } from './identity-mutants';
import { mfaMutants } from './mfa-mutants';
import type { PoolMutant } from './mutant';
import { passwordResetMutants } from './password-reset-mutants';
import { postureMutants } from './posture-mutants';
import { resendMutants } from './resend-mutants';
import { signInMutants } from './sign-in-mutants';
import { signOutMutants } from './sign-out-mutants';
import { signUpMutants } from './sign-up-mutants';
import { tokenMutants } from './token-mutants';
import { triggerMutants } from './trigger-mutants';

/** Every mutant of the pool, in the order of the chapters. */
export const poolMutants: readonly PoolMutant[] = [
  ...signUpMutants,
  ...attributeMutants,
  ...confirmMutants,
  ...resendMutants,
  ...signInMutants,
  ...passwordResetMutants,
  ...mfaMutants,
  ...signOutMutants,
  ...identityMutants,
  ...tokenMutants,
  ...triggerMutants,
  ...postureMutants,
];

/** @throws UsageError for a name that no mutant of the pool bears */
export function findPoolMutant(name: string): PoolMutant {
  const found = poolMutants.find((mutant) => mutant.name === name);
  if (found) return found;
  throw new UsageError(`No pool mutant is called "${name}".`, {
    expected: poolMutants.map((mutant) => mutant.name),
    next: 'Give one of the expected names.',
  });
}
