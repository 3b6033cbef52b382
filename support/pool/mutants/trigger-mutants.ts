import type { PoolMutant } from './mutant';

const VALIDATION_DATA = ['signin.validation-data-to-pre-auth'];

export const triggerMutants: readonly PoolMutant[] = [
  {
    name: 'pre-authentication-not-asked',
    summary: 'Nobody asks PreAuthentication.',
    claims: VALIDATION_DATA,
    change: (rules) => ({
      triggerRuns: (trigger) => trigger !== 'PreAuthentication' && rules.triggerRuns(trigger),
    }),
  },
  {
    name: 'sign-in-validation-data-dropped',
    summary: 'PreAuthentication hears nothing of what the client sends with a sign-in.',
    claims: VALIDATION_DATA,
    change: () => ({ signInValidationData: () => undefined }),
  },
  {
    name: 'sign-in-validation-data-changed',
    summary: 'What the client sends with a sign-in reaches PreAuthentication in capital letters.',
    claims: VALIDATION_DATA,
    change: () => ({
      signInValidationData: (metadata) =>
        metadata &&
        Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, value.toUpperCase()])),
    }),
  },
  {
    name: 'pre-sign-up-confirms-nobody',
    summary: 'Whoever signs up is unconfirmed, whatever PreSignUp says.',
    claims: ['autosignin.runs-after-confirmation'],
    change: () => ({ confirmedByPreSignUp: () => false }),
  },
  {
    name: 'custom-challenge-not-asked',
    summary: 'The pool does as if no function led CUSTOM_AUTH.',
    claims: ['custom-challenge.name', 'custom-challenge.answer-call', 'custom-challenge.resolves-signin'],
    change: (rules) => ({
      triggerRuns: (trigger) => trigger !== 'DefineAuthChallenge' && rules.triggerRuns(trigger),
    }),
  },
  {
    name: 'accept-any-challenge-answer',
    summary: 'Every answer to a custom challenge is right.',
    claims: ['custom-challenge.wrong-answer'],
    change: () => ({ challengeResult: () => true }),
  },
  {
    name: 'refuse-every-challenge-answer',
    summary: 'Every answer to a custom challenge is wrong.',
    claims: [
      'custom-challenge.answer-call',
      'custom-challenge.resolves-signin',
      'custom-challenge.wrong-answer',
    ],
    change: () => ({ challengeResult: () => false }),
  },
];
