import { enrolApp, STILL } from './authenticator';
import type { Caller } from './caller';
import { answerChallenge } from './challenge';
import { outcome } from './outcome';
import { arrange, PASSWORD, signIn } from './people';
import type { Probe } from './probe';
import {
  challengeOf,
  guarded,
  OPTIONAL_BOTH,
  otherCode,
  PHONE,
  REQUIRED_SMS,
  REQUIRED_TOTP,
} from './second-factor';

async function bySms(caller: Caller): Promise<Caller> {
  return guarded(caller, REQUIRED_SMS, PHONE);
}

const challengeName = (configuration: object) => async (caller: Caller) =>
  (await challengeOf(await guarded(caller, configuration, {}))).ChallengeName;

/** Answers to one SMS challenge: codes made of the one that was sent. */
const answers =
  (...made: readonly ((sent: string) => string)[]) =>
  async (caller: Caller) => {
    const challenge = await challengeOf(await bySms(caller));
    const sent = (await caller.codes('alice')).at(-1) ?? '';
    const outcomes: string[] = [];
    for (const make of made) {
      outcomes.push(outcome(await answerChallenge(caller, challenge, { SMS_MFA_CODE: make(sent) })));
    }
    return outcomes;
  };

const right = (sent: string) => sent;

export const mfaProbes: Readonly<Record<string, Probe>> = {
  'skip-second-factor': {
    look: async (caller) => (await challengeOf(await bySms(caller))).ChallengeName,
    honest: 'SMS_MFA',
  },
  'accept-any-mfa-code': { look: answers(otherCode), honest: ['CodeMismatchException'] },
  'refuse-every-mfa-code': { look: answers(right), honest: ['accepted'] },
  'wrong-code-ends-sign-in': {
    look: answers(otherCode, right),
    honest: ['CodeMismatchException', 'accepted'],
  },
  'app-in-place-of-sms': {
    look: async (caller) => (await challengeOf(await bySms(caller))).ChallengeName,
    honest: 'SMS_MFA',
  },
  'sms-in-place-of-app': {
    ...STILL,
    look: async (caller) => {
      await guarded(caller, OPTIONAL_BOTH, PHONE);
      await enrolApp(caller);
      return (await challengeOf(caller)).ChallengeName;
    },
    honest: 'SOFTWARE_TOKEN_MFA',
  },
  'never-set-up-a-factor': { look: challengeName(REQUIRED_TOTP), honest: 'MFA_SETUP' },
  'keep-temporary-password': {
    look: async (caller) => {
      await caller.call('AdminCreateUser', { Username: 'alice', TemporaryPassword: PASSWORD });
      return (await signIn(caller, 'alice')).body.ChallengeName;
    },
    honest: 'NEW_PASSWORD_REQUIRED',
  },
  'new-password-for-everybody': {
    look: async (caller) => {
      await arrange(caller, 'alice');
      return (await challengeOf(caller)).ChallengeName ?? 'tokens';
    },
    honest: 'tokens',
  },
  'set-up-where-optional': {
    look: async (caller) =>
      (await challengeOf(await guarded(caller, OPTIONAL_BOTH))).ChallengeName ?? 'tokens',
    honest: 'tokens',
  },
  'set-up-in-place-of-code': {
    look: async (caller) => (await challengeOf(await bySms(caller))).ChallengeName,
    honest: 'SMS_MFA',
  },
  'first-factor-without-choice': {
    ...STILL,
    look: async (caller) => {
      await guarded(caller, OPTIONAL_BOTH, PHONE);
      await enrolApp(caller);
      const SMSMfaSettings = { Enabled: true };
      await caller.call('AdminSetUserMFAPreference', { Username: 'alice', SMSMfaSettings });
      return (await challengeOf(caller)).ChallengeName;
    },
    honest: 'SELECT_MFA_TYPE',
  },
};
