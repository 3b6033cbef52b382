import { ConformanceError } from '../../conformance-error';
import { attributeMutants } from './attribute-mutants';
import { autoSignInLeftoverMutants } from './auto-sign-in-leftover-mutants';
import { autoSignInMutants } from './auto-sign-in-mutants';
import type { ClientMutant } from './client-mutant';
import { confirmMutants } from './confirm-mutants';
import { customChallengeMutants } from './custom-challenge-mutants';
import { differenceMutants } from './difference-mutants';
import { errorMutants } from './error-mutants';
import { newPasswordMutants } from './new-password-mutants';
import { nextStepMutants } from './next-step-mutants';
import { pendingSignInMutants } from './pending-sign-in-mutants';
import { rootExportMutants } from './root-export-mutants';
import { secondFactorMutants } from './second-factor-mutants';
import { sessionMutants } from './session-mutants';
import { signInMutants } from './sign-in-mutants';
import { signOutMutants } from './sign-out-mutants';
import { signUpAnswerMutants } from './sign-up-answer-mutants';
import { signUpMutants } from './sign-up-mutants';
import { totpSetUpMutants } from './totp-set-up-mutants';

/** Every mutant of a client, in the order of the chapters. */
export const clientMutants: readonly ClientMutant[] = [
  ...rootExportMutants,
  ...sessionMutants,
  ...signUpMutants,
  ...signUpAnswerMutants,
  ...attributeMutants,
  ...confirmMutants,
  ...signInMutants,
  ...nextStepMutants,
  ...secondFactorMutants,
  ...newPasswordMutants,
  ...totpSetUpMutants,
  ...errorMutants,
  ...customChallengeMutants,
  ...autoSignInMutants,
  ...autoSignInLeftoverMutants,
  ...signOutMutants,
  ...differenceMutants,
  ...pendingSignInMutants,
];

/** @throws ConformanceError `UsageError` for a name that no client mutant bears */
export function findClientMutant(name: string): ClientMutant {
  const found = clientMutants.find((mutant) => mutant.name === name);
  if (found !== undefined) {
    return found;
  }
  throw new ConformanceError('UsageError', `No client mutant is called "${name}"`, {
    expected: clientMutants.map((mutant) => mutant.name),
    seen: name,
    next: 'Give one of the names above.',
  });
}
