import { codeOf, enrolApp, STILL, verifiedApp } from '../testing/authenticator';
import type { Caller } from '../testing/caller';
import { answerChallenge } from '../testing/challenge';
import { outcome } from '../testing/outcome';
import { tokensOf } from '../testing/people';
import {
  challengeOf,
  guarded,
  OPTIONAL_BOTH,
  OPTIONAL_TOTP,
  PHONE,
  REQUIRED_TOTP,
  SMS_CONFIGURATION,
} from '../testing/second-factor';
import { refused, shown } from './evidence';
import { row } from './row';

const STILL_BY_SMS = { ...STILL, pool: SMS_CONFIGURATION };
const BASE32 = /^[A-Z2-7]{16,}$/;

const prefer = (c: Caller, AccessToken: string, settings: object) =>
  c.call('SetUserMFAPreference', { AccessToken, ...settings });

/** The two members of GetUser that tell of second factors. */
async function factorsOf(c: Caller, AccessToken: string) {
  const { body } = await c.call('GetUser', { AccessToken });
  return [body.UserMFASettingList, body.PreferredMfaSetting];
}

row('TT-01', async (c) => {
  const { AccessToken } = await tokensOf(await guarded(c, OPTIONAL_TOTP), 'alice');
  const { body } = await c.call('AssociateSoftwareToken', { AccessToken });
  return shown([Object.keys(body), BASE32.test(body.SecretCode)], [['SecretCode'], true]);
});

row('TT-02', async (c) => {
  const { Session } = await challengeOf(await guarded(c, REQUIRED_TOTP));
  const { body } = await c.call('AssociateSoftwareToken', { Session });
  return [
    shown([Object.keys(body), BASE32.test(body.SecretCode)], [['SecretCode', 'Session'], true]),
    shown(body.Session === Session, false),
  ];
});

row('TT-03', async (c) => {
  await c.call('AdminCreateUser', { Username: 'alice' });
  const set = { Username: 'alice', Password: 'Passw0rd!', Permanent: true };
  await c.call('AdminSetUserPassword', set);
  const { AccessToken } = await tokensOf(c, 'alice');
  return refused(await c.call('AssociateSoftwareToken', { AccessToken }));
});

row('TT-04', STILL, async (c) => {
  const { answer } = await verifiedApp(await guarded(c, OPTIONAL_TOTP));
  return shown([answer.status, answer.body], [200, { Status: 'SUCCESS' }]);
});

row('TT-06', STILL, async (c) => {
  const { AccessToken } = await verifiedApp(await guarded(c, OPTIONAL_TOTP));
  return refused(await c.call('VerifySoftwareToken', { AccessToken, UserCode: 'abc' }), { v: 'abc' });
});

row('TT-07', STILL, async (c) => {
  const { AccessToken } = await tokensOf(await guarded(c, OPTIONAL_TOTP), 'alice');
  const shows = async (steps: number) => {
    const { SecretCode } = (await c.call('AssociateSoftwareToken', { AccessToken })).body;
    const UserCode = codeOf(SecretCode, steps);
    return outcome(await c.call('VerifySoftwareToken', { AccessToken, UserCode }));
  };
  const wrong = 'EnableSoftwareTokenMFAException';
  const seen = [await shows(-2), await shows(-1), await shows(0), await shows(1), await shows(2)];
  return shown(seen, [wrong, 'accepted', 'accepted', 'accepted', wrong]);
});

row('TT-08', async (c) => {
  const { AccessToken } = await tokensOf(await guarded(c, OPTIONAL_TOTP), 'alice');
  const SoftwareTokenMfaSettings = { Enabled: true };
  const administrator = { Username: 'alice', SoftwareTokenMfaSettings };
  return [
    refused(await prefer(c, AccessToken, { SoftwareTokenMfaSettings })),
    refused(await c.call('AdminSetUserMFAPreference', administrator)),
  ];
});

row('TT-09', STILL_BY_SMS, async (c) => {
  const { AccessToken } = await verifiedApp(await guarded(c, OPTIONAL_BOTH, PHONE));
  const first = { Enabled: true, PreferredMfa: true };
  return refused(await prefer(c, AccessToken, { SMSMfaSettings: first, SoftwareTokenMfaSettings: first }));
});

row('TT-10', STILL, async (c) => {
  const { AccessToken } = await verifiedApp(await guarded(c, OPTIONAL_TOTP));
  const after = async (PreferredMfa: boolean) => {
    await prefer(c, AccessToken, { SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa } });
    return factorsOf(c, AccessToken);
  };
  const list = ['SOFTWARE_TOKEN_MFA'];
  return [
    shown(await after(false), [list, undefined]),
    shown(await after(true), [list, 'SOFTWARE_TOKEN_MFA']),
  ];
});

row('TT-12', STILL_BY_SMS, async (c) => {
  const { AccessToken } = await verifiedApp(await guarded(c, OPTIONAL_BOTH, PHONE));
  await prefer(c, AccessToken, {
    SMSMfaSettings: { Enabled: true },
    SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true },
  });
  const without = async (settings: string) => {
    await prefer(c, AccessToken, { [settings]: { Enabled: false } });
    return factorsOf(c, AccessToken);
  };
  return [
    shown(await without('SoftwareTokenMfaSettings'), [['SMS_MFA'], undefined]),
    shown(await without('SMSMfaSettings'), [undefined, undefined]),
  ];
});

row('TT-14', { pool: SMS_CONFIGURATION }, async (c) => {
  const { AccessToken } = await tokensOf(await guarded(c, OPTIONAL_BOTH), 'alice');
  return refused(await prefer(c, AccessToken, { SMSMfaSettings: { Enabled: true } }));
});

row('TT-15', STILL_BY_SMS, async (c) => {
  const secret = await enrolApp(await guarded(c, OPTIONAL_BOTH));
  const SoftwareTokenMfaConfiguration = { Enabled: false };
  await c.call('SetUserPoolMfaConfig', { ...OPTIONAL_BOTH, SoftwareTokenMfaConfiguration });
  const challenge = await challengeOf(c);
  const answer = await answerChallenge(c, challenge, { SOFTWARE_TOKEN_MFA_CODE: codeOf(secret) });
  return shown([challenge.ChallengeName, outcome(answer)], ['SOFTWARE_TOKEN_MFA', 'accepted']);
});
