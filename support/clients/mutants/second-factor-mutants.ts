import type { ClientMutant } from './client-mutant';
import { around, errorNamed, given, membersOf, rejected, resolved } from './seams';
import { forgetSessions } from './session-mutants';

const BOTH = ['amplify-v5', 'amplify-v6'] as const;

export const secondFactorMutants: readonly ClientMutant[] = [
  {
    name: 'v6-confirms-sign-in-positionally',
    summary: 'v6 confirmSignIn still takes the user, the code and the type.',
    clients: ['amplify-v6'],
    claims: ['mfa.confirm-call'],
    library: given(['confirmSignIn'], (parameters) =>
      parameters.length > 1 ? [{ challengeResponse: parameters[1] }] : parameters,
    ),
  },
  {
    name: 'v5-confirms-by-object-alone',
    summary: 'v5 confirmSignIn takes one object, as v6 does, and not the user, the code and the type.',
    clients: ['amplify-v5'],
    claims: ['mfa.confirm-call', 'mfa.type-argument', 'signin.challenge-selects-call'],
    library: given(['confirmSignIn'], () => {
      throw errorNamed('EmptyChallengeResponse', 'challengeResponse is required');
    }),
  },
  {
    name: 'v5-forgets-factor-type',
    summary: 'The type that v5 confirmSignIn is given is dropped.',
    clients: ['amplify-v5'],
    claims: ['mfa.type-argument', 'mfa.confirm-call'],
    library: given(['confirmSignIn'], ([user, code]) => [user, code]),
  },
  {
    name: 'v5-takes-type-from-challenge',
    summary: 'Without a type, v5 confirmSignIn takes that of the pending challenge.',
    clients: ['amplify-v5'],
    claims: ['mfa.type-argument'],
    library: given(['confirmSignIn'], ([user, code, type]) => [
      user,
      code,
      type ?? membersOf(user).challengeName,
    ]),
  },
  {
    name: 'v5-type-defaults-to-app',
    summary: 'Without a type, v5 confirmSignIn takes the code for one of an app.',
    clients: ['amplify-v5'],
    claims: ['mfa.type-argument', 'signin.challenge-selects-call'],
    library: given(['confirmSignIn'], ([user, code, type]) => [user, code, type ?? 'SOFTWARE_TOKEN_MFA']),
  },
  {
    name: 'v6-type-defaults-to-sms',
    summary: 'v6 takes every code for one of an SMS.',
    clients: ['amplify-v6'],
    claims: ['mfa.type-argument', 'mfa.confirm-call'],
    wire: ({ operation, body }) => ({
      operation,
      body: body.ChallengeName === 'SOFTWARE_TOKEN_MFA' ? { ...body, ChallengeName: 'SMS_MFA' } : body,
    }),
  },
  {
    name: 'wrong-mfa-code-resolves',
    summary: 'A refused second factor resolves.',
    clients: BOTH,
    claims: ['mfa.wrong-code-refused'],
    library: rejected(['confirmSignIn'], () => ({
      isSignedIn: false,
      nextStep: { signInStep: 'DONE' },
      getSignInUserSession: () => null,
    })),
  },
  {
    name: 'tokens-not-kept',
    summary: 'Nothing of the session that a second factor opens is stored.',
    clients: BOTH,
    claims: ['mfa.tokens-handled', 'mfa.confirm-returns-user'],
    library: around(['confirmSignIn'], async (call, parameters, { storage }) => {
      const value = await call(parameters);
      forgetSessions(storage);
      return value;
    }),
  },
  {
    name: 'refresh-token-not-kept',
    summary: 'The refresh token of the session that a second factor opens is not stored.',
    clients: BOTH,
    claims: ['mfa.tokens-handled'],
    library: around(['confirmSignIn'], async (call, parameters, { storage }) => {
      const value = await call(parameters);
      for (const key of storage.keys()) if (key.endsWith('.refreshToken')) storage.removeItem(key);
      return value;
    }),
  },
  {
    name: 'v5-returns-another-user',
    summary: 'v5 confirmSignIn resolves with a user that is not the one it was given.',
    clients: ['amplify-v5'],
    claims: ['mfa.confirm-returns-user'],
    library: resolved(['confirmSignIn'], (user) => Object.create(user as object)),
  },
  {
    name: 'v5-confirmed-user-without-attributes',
    summary: 'The user that v5 confirmSignIn resolves with has no attributes.',
    clients: ['amplify-v5'],
    claims: ['mfa.confirm-returns-user'],
    library: resolved(['confirmSignIn'], (user) => {
      Reflect.deleteProperty(user as object, 'attributes');
      return user;
    }),
  },
  {
    name: 'v5-challenge-name-leaves',
    summary: 'Once the sign-in is confirmed, the v5 user has no challengeName any more.',
    clients: ['amplify-v5'],
    claims: ['mfa.confirm-returns-user'],
    library: resolved(['confirmSignIn'], (user) => {
      Reflect.deleteProperty(user as object, 'challengeName');
      return user;
    }),
  },
  {
    name: 'v6-confirm-answers-like-v5',
    summary: 'v6 confirmSignIn still resolves with a user, beside its own members.',
    clients: ['amplify-v6'],
    claims: ['mfa.confirm-returns-user'],
    library: resolved(['confirmSignIn'], (value) => ({
      ...membersOf(value),
      username: 'alice',
      attributes: {},
    })),
  },
];
