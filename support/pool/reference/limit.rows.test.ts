import type { Answered, Caller } from '../testing/caller';
import { answerChallenge } from '../testing/challenge';
import { outcome } from '../testing/outcome';
import { arrange, confirm, PASSWORD, signIn, tokensOf } from '../testing/people';
import { arranged, EMAIL, signedUp } from '../testing/refusal';
import { challengeOf, guarded, PHONE, REQUIRED_SMS, SMS_CONFIGURATION } from '../testing/second-factor';
import { refused, shown } from './evidence';
import { row } from './row';

const DAY = 86_400;
const LIMITED = 'LimitExceededException';
const NEXT = 'N3wPassw0rd!';

/** So many calls pass the limit, the next one does not, and an hour later one does again. */
async function limited(c: Caller, times: number, call: () => Promise<Answered>) {
  const within: string[] = [];
  for (let n = 0; n < times; n++) within.push(outcome(await call()));
  const beyond = await call();
  await c.advance(3601);
  return [shown([...within, outcome(await call())].includes(LIMITED), false), refused(beyond)];
}

/** A code is too old a minute after its life, and good a minute before. */
async function lives(c: Caller, life: number, ask: () => Promise<unknown>, use: () => Promise<Answered>) {
  await ask();
  await c.advance(life + 60);
  const late = outcome(await use());
  await ask();
  await c.advance(life - 60);
  return shown([late, outcome(await use())], ['ExpiredCodeException', 'accepted']);
}

const newest = async (c: Caller) => (await c.codes('alice')).at(-1) ?? '000000';
const askReset = (c: Caller) => c.call('ForgotPassword', { Username: 'alice' });

async function reset(c: Caller, ConfirmationCode: string): Promise<Answered> {
  return c.call('ConfirmForgotPassword', { Username: 'alice', ConfirmationCode, Password: NEXT });
}

async function askVerification(c: Caller): Promise<Answered> {
  const { AccessToken } = await tokensOf(c, 'alice');
  return c.call('GetUserAttributeVerificationCode', { AccessToken, AttributeName: 'email' });
}

async function verify(c: Caller, Code: string): Promise<Answered> {
  const { AccessToken } = await tokensOf(c, 'alice');
  return c.call('VerifyUserAttribute', { AccessToken, AttributeName: 'email', Code });
}

row('QT-01', async (c) => {
  await signedUp(c);
  const resend = () => c.call('ResendConfirmationCode', { Username: 'alice' });
  return lives(c, DAY, resend, () => confirm(c, 'alice'));
});

row('QT-02', async (c) => {
  await arrange(c, 'alice', EMAIL);
  return lives(
    c,
    DAY,
    () => askVerification(c),
    async () => verify(c, await newest(c)),
  );
});

row('QT-03', async (c) => {
  await arranged(c);
  return lives(
    c,
    3600,
    () => askReset(c),
    async () => reset(c, await newest(c)),
  );
});

row('QT-04', { pool: SMS_CONFIGURATION, client: { AuthSessionValidity: 5 } }, async (c) => {
  await guarded(c, REQUIRED_SMS, PHONE);
  const after = async (seconds: number) => {
    const challenge = await challengeOf(c);
    const SMS_MFA_CODE = await newest(c);
    await c.advance(seconds);
    return outcome(await answerChallenge(c, challenge, { SMS_MFA_CODE }));
  };
  return shown([await after(290), await after(310)], ['accepted', 'NotAuthorizedException']);
});

const OTP = {
  pool: {
    ...SMS_CONFIGURATION,
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
  },
  client: { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_AUTH'] },
};

row('QT-05', OTP, async (c) => {
  await signedUp(c);
  await confirm(c, 'alice');
  await askReset(c);
  await c.call('AdminUpdateUserAttributes', {
    Username: 'alice',
    UserAttributes: [{ Name: 'email_verified', Value: 'false' }],
  });
  await askVerification(c);
  await c.call('AdminUpdateUserAttributes', {
    Username: 'alice',
    UserAttributes: [{ Name: 'email_verified', Value: 'true' }],
  });
  await c.call('InitiateAuth', {
    AuthFlow: 'USER_AUTH',
    AuthParameters: { USERNAME: 'alice', PREFERRED_CHALLENGE: 'EMAIL_OTP' },
  });
  const codes = await c.codes('alice');
  return shown(
    codes.map((code) => code.replaceAll(/\d/g, '0')),
    ['000000', '000000', '000000', '00000000'],
  );
});

row('QT-06', async (c) => {
  await signedUp(c);
  const wrong = () => c.call('ConfirmSignUp', { Username: 'alice', ConfirmationCode: 'wrong' });
  return limited(c, 15, wrong);
});

row('QT-07', async (c) => {
  await signedUp(c);
  return limited(c, 5, () => c.call('ResendConfirmationCode', { Username: 'alice' }));
});

row('QT-08', async (c) => {
  await arranged(c);
  // Between 5 and 20 an hour, by risk: five pass for sure and the twenty-first does not.
  const five = await Promise.all(Array.from({ length: 5 }, () => askReset(c)));
  const more = await Promise.all(Array.from({ length: 16 }, () => askReset(c)));
  const tries = await Promise.all(Array.from({ length: 21 }, () => reset(c, 'wrong')));
  const beyond = [more.at(-1), tries.at(-1)].flatMap((answer) => (answer ? [refused(answer)] : []));
  return [shown(five.map(outcome), Array(5).fill('accepted')), ...beyond];
});

row('QT-09', async (c) => {
  await arranged(c);
  return limited(c, 5, async () => {
    const { AccessToken } = await tokensOf(c, 'alice');
    return c.call('ChangePassword', { AccessToken, PreviousPassword: 'Wr0ng!!!', ProposedPassword: NEXT });
  });
});

row('QT-10', async (c) => {
  await arrange(c, 'alice', EMAIL);
  const asked = await limited(c, 5, () => askVerification(c));
  return [...asked, ...(await limited(c, 15, () => verify(c, 'wrong')))];
});

row('QT-13', async (c) => {
  await c.call('AdminCreateUser', { Username: 'alice', TemporaryPassword: PASSWORD });
  await c.advance(7 * DAY - 60);
  const { ChallengeName } = (await signIn(c, 'alice')).body;
  await c.advance(120);
  return shown(
    [ChallengeName, (await signIn(c, 'alice')).error],
    ['NEW_PASSWORD_REQUIRED', 'NotAuthorizedException'],
  );
});
