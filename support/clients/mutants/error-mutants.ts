import type { ClientMutant } from './client-mutant';
import { rejected } from './seams';

const BOTH = ['amplify-v5', 'amplify-v6'] as const;
const CALLS = ['signUp', 'confirmSignUp', 'resendSignUp', 'resendSignUpCode', 'signIn'];
const ACCOUNT_REFUSALS = ['NotAuthorizedException', 'UserNotFoundException'];

export const errorMutants: readonly ClientMutant[] = [
  {
    name: 'v5-hides-error-code',
    summary: 'v5 errors carry no code.',
    clients: ['amplify-v5'],
    claims: ['errors.code-property'],
    library: rejected(CALLS, (error) => {
      if (typeof error === 'object' && error !== null) {
        Reflect.deleteProperty(error, 'code');
      }
      throw error;
    }),
  },
  {
    name: 'v5-local-errors-carry-code',
    summary: 'Errors that v5 makes itself carry a code too.',
    clients: ['amplify-v5'],
    claims: ['errors.code-property'],
    library: rejected(CALLS, (error) => {
      throw withOwnName(error, 'code');
    }),
  },
  {
    name: 'v6-adds-error-code',
    summary: 'v6 errors still carry a code.',
    clients: ['amplify-v6'],
    claims: ['errors.code-property'],
    library: rejected(CALLS, (error) => {
      throw withOwnName(error, 'code');
    }),
  },
  {
    name: 'renames-errors',
    summary: 'Every refusal by the pool comes out under one name.',
    clients: BOTH,
    claims: ['errors.not-authorized', 'errors.user-not-found', 'confirm.bad-code-rejects'],
    library: rejected(CALLS, (error) => {
      throw Object.assign(error as object, { name: 'ServiceException', code: 'ServiceException' });
    }),
  },
  {
    name: 'refused-accounts-resolve',
    summary: 'A call that the pool refuses for the account or its password resolves with nothing.',
    clients: BOTH,
    claims: ['api.failures-reject', 'errors.not-authorized', 'errors.user-not-found'],
    library: rejected(CALLS, (error) => {
      if (ACCOUNT_REFUSALS.includes((error as Error).name)) return {};
      throw error;
    }),
  },
];

/** The same error with its name under one more member, unless it has that member. */
function withOwnName(error: unknown, member: string): unknown {
  return error instanceof Error && !(member in error)
    ? Object.assign(error, { [member]: error.name })
    : error;
}
