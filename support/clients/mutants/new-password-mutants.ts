import type { ClientMutant } from './client-mutant';
import { around, errorName, errorNamed, given, membersOf, rejected, resolved } from './seams';

const BOTH = ['amplify-v5', 'amplify-v6'] as const;
const PREFIX = 'userAttributes.';

export const newPasswordMutants: readonly ClientMutant[] = [
  {
    name: 'new-password-drops-attributes',
    summary: 'The attributes that come with a new password never leave.',
    clients: BOTH,
    claims: ['newpassword.complete-call'],
    wire: ({ operation, body }) => ({
      operation,
      body:
        body.ChallengeName === 'NEW_PASSWORD_REQUIRED'
          ? { ...body, ChallengeResponses: withoutAttributes(body.ChallengeResponses) }
          : body,
    }),
  },
  {
    name: 'new-password-never-leaves',
    summary: 'The pool is told another password than the new one.',
    clients: BOTH,
    claims: ['newpassword.complete-call'],
    wire: ({ operation, body }) => {
      const responses = membersOf(body.ChallengeResponses);
      const sent =
        'NEW_PASSWORD' in responses ? { ...responses, NEW_PASSWORD: 'Another-Horse-1' } : responses;
      return {
        operation,
        body: { ...body, ...(body.ChallengeResponses ? { ChallengeResponses: sent } : {}) },
      };
    },
  },
  {
    name: 'v6-keeps-complete-new-password',
    summary: 'v6 still has completeNewPassword.',
    clients: ['amplify-v6'],
    claims: ['newpassword.complete-call'],
    library: (invoke) => (functionName, parameters) =>
      functionName === 'completeNewPassword'
        ? invoke('confirmSignIn', [{ challengeResponse: parameters[1] }])
        : invoke(functionName, parameters),
  },
  {
    name: 'v5-understands-choice-after-new-password',
    summary: 'v5 completeNewPassword hands on that a factor has to be chosen.',
    clients: ['amplify-v5'],
    claims: ['newpassword.complete-call'],
    library: around(['completeNewPassword'], (call, parameters) =>
      Promise.resolve(call(parameters)).catch((error) => {
        if (errorName(error) !== 'TypeError') throw error;
        return Object.assign(parameters[0] as object, { challengeName: 'SELECT_MFA_TYPE' });
      }),
    ),
  },
  {
    name: 'weak-password-resolves',
    summary: 'A new password that the pool refuses resolves.',
    clients: BOTH,
    claims: ['newpassword.complete-call', 'newpassword.attributes-argument-optional'],
    library: rejected(['completeNewPassword', 'confirmSignIn'], () => ({
      isSignedIn: false,
      nextStep: { signInStep: 'DONE' },
      getSignInUserSession: () => null,
    })),
  },
  {
    name: 'new-password-needs-attributes',
    summary: 'A new password without attributes is refused locally.',
    clients: BOTH,
    claims: ['newpassword.attributes-argument-optional'],
    library: given(['completeNewPassword', 'confirmSignIn'], (parameters) => {
      const attributes = parameters.length > 1 ? parameters[2] : membersOf(parameters[0]).options;
      if (attributes === undefined) throw errorNamed('AuthError', 'Attributes are required');
      return parameters;
    }),
  },
  {
    name: 'v5-keeps-attribute-prefix',
    summary: 'v5 lists missing attributes with the prefix that the pool puts before them.',
    clients: ['amplify-v5'],
    claims: ['newpassword.required-attributes-list'],
    library: resolved(['signIn'], (user) => {
      const { requiredAttributes, ...rest } = membersOf(membersOf(user).challengeParam);
      if (!Array.isArray(requiredAttributes)) return user;
      const prefixed = requiredAttributes.map((name) => PREFIX + name);
      return Object.assign(user as object, { challengeParam: { ...rest, requiredAttributes: prefixed } });
    }),
  },
  {
    name: 'v6-lists-attributes-like-v5',
    summary: 'v6 still lists missing attributes in challengeParam, beside the next step.',
    clients: ['amplify-v6'],
    claims: ['newpassword.required-attributes-list'],
    library: resolved(['signIn'], (value) => ({
      ...membersOf(value),
      challengeParam: { requiredAttributes: membersOf(membersOf(value).nextStep).missingAttributes },
    })),
  },
];

function withoutAttributes(responses: unknown): object {
  return Object.fromEntries(
    Object.entries(membersOf(responses)).filter(([name]) => !name.startsWith(PREFIX)),
  );
}
