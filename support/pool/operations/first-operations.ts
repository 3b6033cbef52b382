import { byName } from './by-name';
import { confirmSignUp } from './confirm-sign-up';
import { getUser } from './get-user';
import { initiateAuth } from './initiate-auth';
import type { Operation } from './operation';
import { respondToAuthChallenge } from './respond-to-auth-challenge';
import { revokeToken } from './revoke-token';
import { signUp } from './sign-up';

const all: readonly Operation[] = [
  confirmSignUp,
  getUser,
  initiateAuth,
  respondToAuthChallenge,
  revokeToken,
  signUp,
];

/** What somebody calls who signs up, in and out; a pool in a page loads the other operations when one is asked for. */
export const firstOperations = byName(all);
