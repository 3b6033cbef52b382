import { randomUUID } from 'node:crypto';
import type { ClientMutant } from './client-mutant';
import { membersOf, resolved, without } from './seams';

export const signUpAnswerMutants: readonly ClientMutant[] = [
  {
    name: 'v5-sign-up-answers-like-v6',
    summary: 'v5 signUp resolves with the v6 shape beside its own.',
    clients: ['amplify-v5'],
    claims: ['signup.resolves-isignupresult', 'signup.result.exact-keys'],
    library: resolved(['signUp'], (value) => ({
      ...membersOf(value),
      isSignUpComplete: membersOf(value).userConfirmed,
      nextStep: { signUpStep: 'CONFIRM_SIGN_UP' },
    })),
  },
  {
    name: 'v6-sign-up-answers-like-v5',
    summary: 'v6 signUp still resolves with user, userConfirmed and userSub, beside its own members.',
    clients: ['amplify-v6'],
    claims: [
      'signup.resolves-isignupresult',
      'signup.result.user',
      'signup.result.user-confirmed',
      'signup.result.user-sub',
      'signup.result.exact-keys',
      'signup.cognito-user-carries-sub',
    ],
    library: resolved(['signUp'], (value, [input]) => ({
      ...membersOf(value),
      user: { username: membersOf(input).username },
      userConfirmed: membersOf(value).isSignUpComplete,
      userSub: membersOf(value).userId,
    })),
  },
  {
    name: 'v5-result-without-user',
    summary: 'The answer of a v5 sign-up has no user.',
    clients: ['amplify-v5'],
    claims: ['signup.result.user', 'signup.result.exact-keys', 'signup.resolves-isignupresult'],
    library: resolved(['signUp'], (value) => without(value, 'user')),
  },
  {
    name: 'v5-result-without-confirmation',
    summary: 'The answer of a v5 sign-up does not say whether the account is confirmed.',
    clients: ['amplify-v5'],
    claims: ['signup.result.user-confirmed', 'signup.result.exact-keys', 'signup.resolves-isignupresult'],
    library: resolved(['signUp'], (value) => without(value, 'userConfirmed')),
  },
  {
    name: 'sign-up-always-confirmed',
    summary: 'The answer of a sign-up says that the account is confirmed, always.',
    clients: ['amplify-v5', 'amplify-v6'],
    claims: ['signup.result.user-confirmed'],
    library: resolved(['signUp'], (value) => {
      const members = membersOf(value);
      return 'userConfirmed' in members
        ? { ...members, userConfirmed: true }
        : { ...members, isSignUpComplete: true };
    }),
  },
  {
    name: 'result-without-sub',
    summary: 'The answer of a sign-up does not carry the identifier of the account.',
    clients: ['amplify-v5', 'amplify-v6'],
    claims: ['signup.result.user-sub'],
    library: resolved(['signUp'], (value) => without(without(value, 'userSub'), 'userId')),
  },
  {
    name: 'result-with-another-sub',
    summary: 'The identifier in the answer of a sign-up is not that of the account.',
    clients: ['amplify-v5', 'amplify-v6'],
    claims: ['signup.result.user-sub'],
    library: resolved(['signUp'], (value) => {
      const members = membersOf(value);
      return { ...members, ['userSub' in members ? 'userSub' : 'userId']: randomUUID() };
    }),
  },
  {
    name: 'sub-is-username',
    summary: 'The identifier in the answer of a sign-up is the username.',
    clients: ['amplify-v5', 'amplify-v6'],
    claims: ['signup.result.user-sub', 'signup.sub-differs-from-username'],
    library: resolved(['signUp'], (value, [input]) => {
      const members = membersOf(value);
      const { username } = membersOf(input);
      return { ...members, ['userSub' in members ? 'userSub' : 'userId']: username };
    }),
  },
  {
    name: 'v5-result-without-delivery',
    summary: 'The answer of a v5 sign-up has the three documented members and no fourth.',
    clients: ['amplify-v5'],
    claims: ['signup.result.exact-keys'],
    library: resolved(['signUp'], (value) => without(value, 'codeDeliveryDetails')),
  },
  {
    name: 'user-carries-sub',
    summary: 'The user in the answer of a v5 sign-up carries the identifier of the account.',
    clients: ['amplify-v5'],
    claims: ['signup.cognito-user-carries-sub'],
    library: resolved(['signUp'], (value) => {
      const { user, userSub } = membersOf(value);
      Object.assign(user ?? {}, { userSub });
      return value;
    }),
  },
];
