import type { ClientMutant } from './client-mutant';
import { around, given, membersOf, resolved } from './seams';

export const customChallengeMutants: readonly ClientMutant[] = [
  {
    name: 'v5-loses-challenge-parameters',
    summary: 'The user that v5 asks a question carries the name of the challenge alone.',
    clients: ['amplify-v5'],
    claims: ['custom-challenge.name'],
    library: resolved(['signIn'], (user) => {
      Reflect.deleteProperty(user as object, 'challengeParam');
      return user;
    }),
  },
  {
    name: 'v6-names-custom-challenge-as-v5',
    summary: 'v6 calls the step of a custom challenge CUSTOM_CHALLENGE.',
    clients: ['amplify-v6'],
    claims: ['custom-challenge.name'],
    library: resolved(['signIn'], (value) => {
      const { nextStep, ...members } = membersOf(value);
      const { signInStep } = membersOf(nextStep);
      return signInStep === 'CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE'
        ? { ...members, nextStep: { ...membersOf(nextStep), signInStep: 'CUSTOM_CHALLENGE' } }
        : value;
    }),
  },
  {
    name: 'v5-sends-empty-answer',
    summary: 'v5 does not refuse an empty answer to a question: the pool is asked.',
    clients: ['amplify-v5'],
    claims: ['custom-challenge.answer-call'],
    library: given(['sendCustomChallengeAnswer'], ([user, answer, ...rest]) => [
      user,
      answer === '' ? ' ' : answer,
      ...rest,
    ]),
  },
  {
    name: 'v6-keeps-custom-challenge-answer',
    summary: 'v6 still has sendCustomChallengeAnswer.',
    clients: ['amplify-v6'],
    claims: ['custom-challenge.answer-call'],
    library: around(['sendCustomChallengeAnswer'], (_call, parameters, _reach, invoke) =>
      invoke('confirmSignIn', parameters),
    ),
  },
];
