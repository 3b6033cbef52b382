import type { ClientMutant } from './client-mutant';
import { around, errorName, errorNamed, membersOf, rejected, resolved } from './seams';

/** What v5 and v6 call the same steps. */
const NAMES: Readonly<Record<string, string>> = {
  SMS_MFA: 'CONFIRM_SIGN_IN_WITH_SMS_CODE',
  SOFTWARE_TOKEN_MFA: 'CONFIRM_SIGN_IN_WITH_TOTP_CODE',
  NEW_PASSWORD_REQUIRED: 'CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED',
  MFA_SETUP: 'CONTINUE_SIGN_IN_WITH_TOTP_SETUP',
};

const ANNOUNCED = [
  'mfa.sms.challenge-name',
  'mfa.totp.challenge-name',
  'newpassword.challenge-name',
  'mfasetup.challenge',
  'signin.user-carries-challenge',
];

export const nextStepMutants: readonly ClientMutant[] = [
  {
    name: 'v5-names-steps-like-v6',
    summary: 'v5 announces challenges by the names of v6.',
    clients: ['amplify-v5'],
    claims: ANNOUNCED,
    library: resolved(['signIn'], (user) => {
      const { challengeName } = membersOf(user);
      return Object.assign(user as object, { challengeName: NAMES[String(challengeName)] ?? challengeName });
    }),
  },
  {
    name: 'v6-names-steps-like-v5',
    summary: 'v6 announces steps by the names of the challenges.',
    clients: ['amplify-v6'],
    claims: ANNOUNCED,
    library: resolved(['signIn'], (value) => {
      const { nextStep, ...members } = membersOf(value);
      const { signInStep, ...details } = membersOf(nextStep);
      const old = Object.keys(NAMES).find((name) => NAMES[name] === signInStep);
      return { ...members, nextStep: { signInStep: old ?? signInStep, ...details } };
    }),
  },
  {
    name: 'next-step-without-details',
    summary: 'A pending step comes with its name and nothing else.',
    clients: ['amplify-v5', 'amplify-v6'],
    claims: ['mfa.sms.challenge-name', 'mfasetup.followup', 'newpassword.required-attributes-list'],
    library: resolved(['signIn'], (value) => {
      const { nextStep } = membersOf(value);
      const { signInStep } = membersOf(nextStep);
      const bare = nextStep === undefined ? { challengeParam: undefined } : { nextStep: { signInStep } };
      return Object.assign(value as object, bare);
    }),
  },
  {
    name: 'v5-confirms-every-step',
    summary: 'v5 confirmSignIn completes a new password too, as that of v6 does.',
    clients: ['amplify-v5'],
    claims: ['signin.challenge-selects-call'],
    library: around(['confirmSignIn'], (call, parameters, _reach, invoke) =>
      membersOf(parameters[0]).challengeName === 'NEW_PASSWORD_REQUIRED'
        ? invoke('completeNewPassword', parameters.slice(0, 2))
        : call(parameters),
    ),
  },
  {
    name: 'v6-confirms-no-new-password',
    summary: 'v6 confirmSignIn does not take a new password.',
    clients: ['amplify-v6'],
    claims: ['signin.challenge-selects-call', 'newpassword.complete-call', 'signin.direct-or-multi-step'],
    wire: (request) =>
      request.body.ChallengeName === 'NEW_PASSWORD_REQUIRED'
        ? { ...request, body: { ...request.body, ChallengeName: 'SMS_MFA' } }
        : request,
  },
  {
    name: 'chosen-factor-never-asked',
    summary: 'The choice between second factors never reaches the pool as it was made.',
    clients: ['amplify-v5', 'amplify-v6'],
    claims: ['signin.challenge-selects-call'],
    wire: ({ operation, body }) => ({
      operation,
      body:
        body.ChallengeName === 'SELECT_MFA_TYPE'
          ? { ...body, ChallengeResponses: { ...membersOf(body.ChallengeResponses), ANSWER: 'SMS_MFA' } }
          : body,
    }),
  },
  {
    name: 'v5-understands-email-codes',
    summary: 'v5 hands a code by e-mail on as a challenge.',
    clients: ['amplify-v5'],
    claims: ['signin.challenge-kinds'],
    library: rejected(['signIn'], (error) => {
      if (errorName(error) !== 'TypeError') throw error;
      return { challengeName: 'EMAIL_OTP', getSignInUserSession: () => null };
    }),
  },
  {
    name: 'v6-knows-no-email-codes',
    summary: 'v6 fails on a code by e-mail, as v5 does.',
    clients: ['amplify-v6'],
    claims: ['signin.challenge-kinds'],
    library: resolved(['signIn'], (value) => {
      if (membersOf(membersOf(value).nextStep).signInStep === 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE') {
        throw errorNamed('SignInException', 'EMAIL_OTP was not addressed.');
      }
      return value;
    }),
  },
];
