import { codeOf, enrolApp, STILL, verifiedApp } from '../testing/authenticator';
import type { Caller } from '../testing/caller';
import { answerChallenge, type Challenge } from '../testing/challenge';
import { outcome } from '../testing/outcome';
import { signIn } from '../testing/people';
import { EMAIL } from '../testing/refusal';
import {
  challengeOf,
  guarded,
  OPTIONAL_BOTH,
  OPTIONAL_TOTP,
  otherCode,
  PHONE,
  REQUIRED_BOTH,
  REQUIRED_SMS,
  REQUIRED_TOTP,
  SMS_CONFIGURATION,
} from '../testing/second-factor';
import { refused, shown } from './evidence';
import { row } from './row';

const BY_SMS = { pool: SMS_CONFIGURATION };
const STILL_BY_SMS = { ...STILL, ...BY_SMS };
const isSession = (value: unknown) => /^AYABe/.test(String(value));

/** Alice has both factors and prefers none. */
async function chooses(c: Caller): Promise<Challenge> {
  const { AccessToken } = await verifiedApp(await guarded(c, OPTIONAL_BOTH, PHONE));
  const both = { SMSMfaSettings: { Enabled: true }, SoftwareTokenMfaSettings: { Enabled: true } };
  await c.call('SetUserMFAPreference', { AccessToken, ...both });
  return challengeOf(c);
}

row('MF-01', BY_SMS, async (c) => {
  const { ChallengeName, ChallengeParameters, Session } = await challengeOf(await guarded(c, REQUIRED_BOTH));
  const possible: string[] = JSON.parse(ChallengeParameters?.MFAS_CAN_SETUP ?? 'null');
  return [
    shown([ChallengeName, isSession(Session)], ['MFA_SETUP', true]),
    shown(possible.toSorted(), ['SMS_MFA', 'SOFTWARE_TOKEN_MFA']),
  ];
});

row('MF-02', STILL, async (c) => {
  const challenge = await challengeOf(await guarded(c, REQUIRED_TOTP));
  const associated = (await c.call('AssociateSoftwareToken', { Session: challenge.Session })).body;
  const UserCode = codeOf(associated.SecretCode);
  const verified = (await c.call('VerifySoftwareToken', { Session: associated.Session, UserCode })).body;
  const { body } = await answerChallenge(c, { ...challenge, Session: verified.Session }, {});
  const sessions = new Set([challenge.Session, associated.Session, verified.Session]);
  return [
    shown([challenge.ChallengeName, verified.Status, sessions.size], ['MFA_SETUP', 'SUCCESS', 3]),
    shown([body.AuthenticationResult.TokenType, body.ChallengeParameters], ['Bearer', {}]),
  ];
});

row('MF-04', BY_SMS, async (c) =>
  shown((await challengeOf(await guarded(c, REQUIRED_BOTH, PHONE))).ChallengeName, 'SMS_MFA'),
);

row('MF-05', BY_SMS, async (c) => {
  const challenge = await challengeOf(await guarded(c, REQUIRED_SMS, PHONE));
  const SMS_MFA_CODE = (await c.codes('alice')).at(-1);
  return [
    shown([challenge.ChallengeName, isSession(challenge.Session)], ['SMS_MFA', true]),
    shown(challenge.ChallengeParameters, {
      CODE_DELIVERY_DELIVERY_MEDIUM: 'SMS',
      CODE_DELIVERY_DESTINATION: '+*******5678',
      USER_ID_FOR_SRP: 'alice',
    }),
    shown(outcome(await answerChallenge(c, challenge, { SMS_MFA_CODE })), 'accepted'),
  ];
});

row('MF-06', BY_SMS, async (c) => {
  const challenge = await challengeOf(await guarded(c, REQUIRED_SMS, PHONE));
  const SMS_MFA_CODE = otherCode((await c.codes('alice')).at(-1) ?? '');
  return refused(await answerChallenge(c, challenge, { SMS_MFA_CODE }));
});

row('MF-07', STILL, async (c) => {
  await enrolApp(await guarded(c, OPTIONAL_TOTP), 'Phone');
  const { ChallengeName, ChallengeParameters, Session } = await challengeOf(c);
  return [
    shown([ChallengeName, isSession(Session)], ['SOFTWARE_TOKEN_MFA', true]),
    shown(ChallengeParameters, { FRIENDLY_DEVICE_NAME: 'Phone', USER_ID_FOR_SRP: 'alice' }),
  ];
});

row('MF-08', STILL, async (c) => {
  const secret = await enrolApp(await guarded(c, OPTIONAL_TOTP));
  const SOFTWARE_TOKEN_MFA_CODE = codeOf(secret, 40);
  return refused(await answerChallenge(c, await challengeOf(c), { SOFTWARE_TOKEN_MFA_CODE }));
});

row('MF-10', STILL_BY_SMS, async (c) => {
  const { ChallengeName, ChallengeParameters } = await chooses(c);
  const possible: string[] = JSON.parse(ChallengeParameters?.MFAS_CAN_CHOOSE ?? 'null');
  return shown([ChallengeName, possible.toSorted()], ['SELECT_MFA_TYPE', ['SMS_MFA', 'SOFTWARE_TOKEN_MFA']]);
});

row('MF-11', STILL_BY_SMS, async (c) => {
  await chooses(c);
  const chosen = ['SMS_MFA', 'SOFTWARE_TOKEN_MFA'].map(async (ANSWER) => {
    const { body } = await answerChallenge(c, await challengeOf(c), { ANSWER });
    return body.ChallengeName;
  });
  return shown(await Promise.all(chosen), ['SMS_MFA', 'SOFTWARE_TOKEN_MFA']);
});

const SENDER = {
  EmailSendingAccount: 'DEVELOPER',
  SourceArn: 'arn:aws:ses:us-east-1:000000000000:identity/example.com',
};

row('MF-12', { pool: { EmailConfiguration: SENDER } }, async (c) => {
  await guarded(
    c,
    { MfaConfiguration: 'ON', EmailMfaConfiguration: {} },
    { ...EMAIL, email_verified: 'true' },
  );
  const challenge = await challengeOf(c);
  const { CODE_DELIVERY_DELIVERY_MEDIUM, CODE_DELIVERY_DESTINATION } = challenge.ChallengeParameters ?? {};
  const EMAIL_OTP_CODE = (await c.codes('alice')).at(-1);
  return [
    shown(challenge.ChallengeName, 'EMAIL_OTP'),
    shown([CODE_DELIVERY_DELIVERY_MEDIUM, CODE_DELIVERY_DESTINATION], ['EMAIL', 'a***@e***']),
    shown(outcome(await answerChallenge(c, challenge, { EMAIL_OTP_CODE })), 'accepted'),
  ];
});

row('MF-13', { ...BY_SMS, client: { AuthSessionValidity: 15 } }, async (c) => {
  await guarded(c, REQUIRED_SMS, PHONE);
  const after = async (seconds: number) => {
    const challenge = await challengeOf(c);
    const SMS_MFA_CODE = (await c.codes('alice')).at(-1);
    await c.advance(seconds);
    return outcome(await answerChallenge(c, challenge, { SMS_MFA_CODE }));
  };
  return shown([await after(890), await after(910)], ['accepted', 'NotAuthorizedException']);
});

row('MF-14', BY_SMS, async (c) => {
  const { body } = await signIn(await guarded(c, OPTIONAL_BOTH, PHONE), 'alice');
  return shown([body.ChallengeName, body.AuthenticationResult?.TokenType], [undefined, 'Bearer']);
});
