import type { Caller } from '../testing/caller';
import { answerChallenge } from '../testing/challenge';
import { observationsOf } from '../testing/observations';
import { outcome } from '../testing/outcome';
import { arrange, confirm, PASSWORD, signUp } from '../testing/people';
import { arranged, EMAIL, HIDDEN } from '../testing/refusal';
import { otherCode, PHONE, SMS_CONFIGURATION } from '../testing/second-factor';
import { refused, shown } from './evidence';
import { row } from './row';

const FACTORS = ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'];
const POOL = { ...SMS_CONFIGURATION, Policies: { SignInPolicy: { AllowedFirstAuthFactors: FACTORS } } };
const CLIENT = { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_PASSWORD_AUTH'] };
const CHOICE = { pool: POOL, client: CLIENT };

const begin = (c: Caller, parameters: object = {}, extra: object = {}) =>
  c.call('InitiateAuth', {
    AuthFlow: 'USER_AUTH',
    AuthParameters: { USERNAME: 'alice', ...parameters },
    ...extra,
  });
const byEmail = async (c: Caller) =>
  (await begin(await arranged(c), { PREFERRED_CHALLENGE: 'EMAIL_OTP' })).body;

row('UA-01', CHOICE, async (c) => {
  const { ChallengeName, ChallengeParameters, AvailableChallenges, Session } = await byEmail(c);
  return [
    shown([ChallengeName, AvailableChallenges], ['EMAIL_OTP', ['EMAIL_OTP']]),
    shown(ChallengeParameters.CODE_DELIVERY_DELIVERY_MEDIUM, 'EMAIL'),
    shown(ChallengeParameters.CODE_DELIVERY_DESTINATION, 'a***@e***'),
    shown(typeof Session, 'string'),
  ];
});

row('UA-02', CHOICE, async (c) => {
  const UserAttributes = [{ Name: 'email', Value: EMAIL.email }];
  await c.call('AdminCreateUser', { Username: 'alice', TemporaryPassword: PASSWORD, UserAttributes });
  const { ChallengeName, ChallengeParameters, AvailableChallenges } = (await begin(c)).body;
  return shown(
    [ChallengeName, ChallengeParameters, AvailableChallenges],
    ['SELECT_CHALLENGE', {}, ['PASSWORD_SRP', 'PASSWORD']],
  );
});

row('UA-03', CHOICE, async (c) => {
  await byEmail(c);
  return shown(/^\d{8}$/.test((await c.codes('alice')).at(-1) ?? ''), true);
});

row('UA-04', CHOICE, async (c) => {
  const challenge = await byEmail(c);
  const EMAIL_OTP_CODE = otherCode((await c.codes('alice')).at(-1) ?? '');
  return refused(await answerChallenge(c, challenge, { EMAIL_OTP_CODE }));
});

row(
  'UA-05',
  { pool: { ...POOL, UsernameAttributes: ['email'] }, client: { ...CLIENT, ...HIDDEN } },
  async (c) => {
    const nobody = { USERNAME: 'nobody@test.example', PREFERRED_CHALLENGE: 'EMAIL_OTP' };
    const { ChallengeName, ChallengeParameters } = (await begin(c, nobody)).body;
    return [
      shown([ChallengeName, ChallengeParameters.CODE_DELIVERY_DESTINATION], ['EMAIL_OTP', 'n***@t***']),
      shown(await observationsOf(c), []),
    ];
  },
);

row('UA-06', CHOICE, async (c) => {
  await arrange(c, 'alice', { ...EMAIL, ...PHONE, email_verified: 'true' });
  const choose = async (ANSWER: string, parameters: object = {}) =>
    (await answerChallenge(c, (await begin(c)).body, { ANSWER, ...parameters })).body;
  const [email, sms] = [await choose('EMAIL_OTP'), await choose('SMS_OTP')];
  const srp = await choose('PASSWORD_SRP', { SRP_A: 'abc' });
  const password = await choose('PASSWORD', { PASSWORD });
  return [
    shown([email.ChallengeName, sms.ChallengeName], ['EMAIL_OTP', 'SMS_OTP']),
    shown([srp.ChallengeName, password.AuthenticationResult?.TokenType], ['PASSWORD_VERIFIER', 'Bearer']),
  ];
});

row('UA-07', { pool: SMS_CONFIGURATION, client: CLIENT }, async (c) => {
  const required = { MfaConfiguration: 'ON', SmsMfaConfiguration: SMS_CONFIGURATION };
  await c.call('SetUserPoolMfaConfig', required);
  await c.call('UpdateUserPool', { MfaConfiguration: 'ON', ...POOL });
  await arrange(c, 'alice', { ...EMAIL, ...PHONE, email_verified: 'true' });
  const { AvailableChallenges } = (await begin(c)).body;
  return shown(AvailableChallenges, ['PASSWORD_SRP', 'PASSWORD']);
});

row('UA-08', CHOICE, async (c) => {
  const { Session } = (await signUp(c, 'alice', EMAIL)).body;
  const confirmed = (await confirm(c, 'alice', { Session })).body;
  const sent = (await c.codes('alice')).length;
  const answer = await begin(c, {}, { Session: confirmed.Session });
  return [
    shown([outcome(answer), answer.body.AuthenticationResult?.TokenType], ['accepted', 'Bearer']),
    shown((await c.codes('alice')).length, sent),
  ];
});
