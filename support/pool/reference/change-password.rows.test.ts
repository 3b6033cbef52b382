import type { Caller } from '../testing/caller';
import { answerChallenge } from '../testing/challenge';
import { outcome } from '../testing/outcome';
import { PASSWORD, pairs, signIn, tokensOf } from '../testing/people';
import { arranged, EMAIL } from '../testing/refusal';
import { refused, shown } from './evidence';
import { row } from './row';

const NEXT = 'N3wPassw0rd!';
const WEAK = 'Sh0rt!';

async function change(c: Caller, ProposedPassword: string, PreviousPassword = PASSWORD) {
  const { AccessToken } = await tokensOf(c, 'alice');
  return c.call('ChangePassword', { AccessToken, PreviousPassword, ProposedPassword });
}

row('CP-01', async (c) => {
  const { status, body } = await change(await arranged(c), NEXT);
  const signIns = [await signIn(c, 'alice'), await signIn(c, 'alice', NEXT)];
  return [
    shown([status, body], [200, {}]),
    shown(signIns.map(outcome), ['NotAuthorizedException', 'accepted']),
  ];
});

row('CP-03', async (c) => refused(await change(await arranged(c), WEAK)));

row('CP-04', async (c) => {
  await arranged(c);
  for (let n = 0; n < 5; n++) await change(c, NEXT, 'Wr0ng!!!');
  return refused(await change(c, NEXT));
});

row('CP-05', { pool: { Policies: { PasswordPolicy: { PasswordHistorySize: 2 } } } }, async (c) => {
  await change(await arranged(c), NEXT);
  const { AccessToken } = (await signIn(c, 'alice', NEXT)).body.AuthenticationResult;
  return refused(
    await c.call('ChangePassword', { AccessToken, PreviousPassword: NEXT, ProposedPassword: PASSWORD }),
  );
});

const WITH_CODES = {
  pool: { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } } },
  client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_PASSWORD_AUTH'] },
};

row('CP-06', WITH_CODES, async (c) => {
  const UserAttributes = pairs({ ...EMAIL, email_verified: 'true' });
  await c.call('AdminCreateUser', { Username: 'alice', UserAttributes });
  const AuthParameters = { USERNAME: 'alice', PREFERRED_CHALLENGE: 'EMAIL_OTP' };
  const challenge = (await c.call('InitiateAuth', { AuthFlow: 'USER_AUTH', AuthParameters })).body;
  const EMAIL_OTP_CODE = (await c.codes('alice')).at(-1);
  const { AccessToken } = (await answerChallenge(c, challenge, { EMAIL_OTP_CODE })).body.AuthenticationResult;
  const before = outcome(await signIn(c, 'alice', NEXT));
  const { status } = await c.call('ChangePassword', { AccessToken, ProposedPassword: NEXT });
  const after = outcome(await signIn(c, 'alice', NEXT));
  return shown([before, status, after], ['NotAuthorizedException', 200, 'accepted']);
});

row('CP-07', async (c) => {
  await arranged(c);
  await c.call('ForgotPassword', { Username: 'alice' });
  const ConfirmationCode = (await c.codes('alice')).at(-1);
  const answers = [
    await c.call('SignUp', { Username: 'bruno', Password: WEAK }),
    await c.call('AdminCreateUser', { Username: 'bruno', TemporaryPassword: WEAK }),
    await c.call('AdminSetUserPassword', { Username: 'alice', Password: WEAK }),
    await change(c, WEAK),
    await c.call('ConfirmForgotPassword', { Username: 'alice', ConfirmationCode, Password: WEAK }),
  ];
  const wordings = [
    'did not conform with policy',
    'did not conform with password policy',
    'does not conform to policy',
  ];
  const expected = [0, 1, 1, 2, 2].map((n) => `Password ${wordings[n]}: Password not long enough`);
  return [
    shown(
      answers.map(({ message }) => message),
      expected,
    ),
    ...answers.map((answer) => refused(answer)),
  ];
});
