import type { PoolMutant } from './mutant';

export const mfaMutants: readonly PoolMutant[] = [
  {
    name: 'skip-second-factor',
    summary: 'The password alone gives tokens, whatever factors the user has.',
    claims: [
      'signin.user-carries-challenge',
      'signin.challenge-selects-call',
      'signin.direct-or-multi-step',
      'signin.challenge-kinds',
      'mfa.sms.challenge-name',
      'mfa.totp.challenge-name',
      'mfa.confirm-call',
      'mfa.type-argument',
      'mfa.wrong-code-refused',
      'mfa.confirm-returns-user',
      'mfasetup.challenge',
      'mfasetup.followup',
    ],
    change: () => ({ secondStep: () => ({ step: 'none' }) }),
  },
  {
    name: 'accept-any-mfa-code',
    summary: 'Any code is a right second factor.',
    claims: ['mfa.wrong-code-refused', 'mfasetup.followup'],
    change: () => ({
      sentCodeMatches: () => true,
      softwareTokenMatches: () => true,
      softwareTokenReplayed: () => false,
    }),
  },
  {
    name: 'refuse-every-mfa-code',
    summary: 'No code is a right second factor.',
    claims: [
      'mfa.confirm-call',
      'mfa.wrong-code-refused',
      'mfa.tokens-handled',
      'mfa.confirm-returns-user',
      'differences.sign-in-survives-reload',
    ],
    change: () => ({ sentCodeMatches: () => false, softwareTokenMatches: () => false }),
  },
  {
    name: 'wrong-code-ends-sign-in',
    summary: 'After one wrong code the sign-in has to begin anew.',
    claims: ['mfa.wrong-code-refused'],
    change: () => ({ wrongCodeSpendsSession: () => true }),
  },
  {
    name: 'app-in-place-of-sms',
    summary: 'Whoever gets codes by SMS is asked for the code of an app.',
    claims: ['mfa.sms.challenge-name'],
    change: (rules) => ({
      secondStep: (pool, user) => {
        const next = rules.secondStep(pool, user);
        return next.step === 'answer' ? { step: 'answer', factor: 'SOFTWARE_TOKEN_MFA' } : next;
      },
    }),
  },
  {
    name: 'sms-in-place-of-app',
    summary: 'Whoever has an authenticator app is sent a code by SMS.',
    claims: ['mfa.totp.challenge-name', 'mfa.type-argument'],
    change: (rules) => ({
      secondStep: (pool, user) => {
        const next = rules.secondStep(pool, user);
        return next.step === 'answer' ? { step: 'answer', factor: 'SMS_MFA' } : next;
      },
    }),
  },
  {
    name: 'never-set-up-a-factor',
    summary: 'Whoever has no factor signs in without one, although the pool requires it.',
    claims: ['mfasetup.challenge', 'mfasetup.followup'],
    change: (rules) => ({
      secondStep: (pool, user) => {
        const next = rules.secondStep(pool, user);
        return next.step === 'set up' ? { step: 'none' } : next;
      },
    }),
  },
  {
    name: 'keep-temporary-password',
    summary: 'A temporary password signs in as any other does.',
    claims: [
      'signin.user-carries-challenge',
      'signin.challenge-selects-call',
      'signin.direct-or-multi-step',
      'signin.challenge-kinds',
      'newpassword.when',
      'newpassword.challenge-name',
      'newpassword.complete-call',
      'newpassword.required-attributes-list',
      'newpassword.attributes-argument-optional',
    ],
    change: () => ({ asksForNewPassword: () => false }),
  },
  {
    name: 'new-password-for-everybody',
    summary: 'Every password has to be replaced at the sign-in.',
    claims: [
      'newpassword.when',
      'signin.direct-or-multi-step',
      'signin.user-carries-challenge',
      'tokens.shorten-lifetime',
    ],
    change: () => ({ asksForNewPassword: () => true }),
  },
  {
    name: 'set-up-where-optional',
    summary: 'Whoever has no factor sets one up, although the pool does not require it.',
    claims: ['signin.direct-or-multi-step', 'signin.user-carries-challenge'],
    change: (rules) => ({
      secondStep: (pool, user) => {
        const next = rules.secondStep(pool, user);
        return next.step === 'none' ? { step: 'set up', factors: rules.poolFactors(pool) } : next;
      },
    }),
  },
  {
    name: 'set-up-in-place-of-code',
    summary: 'Whoever has a factor is asked to set it up.',
    claims: ['mfasetup.challenge', 'mfa.totp.challenge-name'],
    change: (rules) => ({
      secondStep: (pool, user) => {
        const next = rules.secondStep(pool, user);
        return next.step === 'answer' ? { step: 'set up', factors: [next.factor] } : next;
      },
    }),
  },
  {
    name: 'first-factor-without-choice',
    summary: 'Whoever has several factors, none of them preferred, is asked for the first.',
    claims: ['signin.challenge-kinds', 'signin.challenge-selects-call', 'newpassword.complete-call'],
    change: (rules) => ({
      secondStep: (pool, user) => {
        const next = rules.secondStep(pool, user);
        const [factor] = next.step === 'select' ? next.factors : [];
        return factor ? { step: 'answer', factor } : next;
      },
    }),
  },
];
