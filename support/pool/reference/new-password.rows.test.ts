import type { Caller } from '../testing/caller';
import { answerChallenge } from '../testing/challenge';
import { type Attributes, PASSWORD, pairs, signIn } from '../testing/people';
import { EMAIL } from '../testing/refusal';
import { REQUIRED_TOTP } from '../testing/second-factor';
import { refused, shown } from './evidence';
import { row } from './row';

const NEW_PASSWORD = 'N3wPassw0rd!';
const NAMED = { pool: { Schema: [{ Name: 'given_name', Required: true, Mutable: true }] } };

/** The challenge that a temporary password meets. */
async function challenged(c: Caller, attributes: Attributes = EMAIL) {
  const UserAttributes = pairs(attributes);
  await c.call('AdminCreateUser', { Username: 'alice', TemporaryPassword: PASSWORD, UserAttributes });
  return (await signIn(c, 'alice')).body;
}

const answered = async (c: Caller, responses: object = {}) =>
  answerChallenge(c, await challenged(c), { NEW_PASSWORD, ...responses });

row('NP-01', NAMED, async (c) => {
  const { ChallengeName, ChallengeParameters } = await challenged(c);
  return [
    shown(ChallengeName, 'NEW_PASSWORD_REQUIRED'),
    shown(ChallengeParameters, {
      USER_ID_FOR_SRP: 'alice',
      requiredAttributes: '["userAttributes.given_name"]',
      userAttributes: JSON.stringify(EMAIL),
    }),
  ];
});

row('NP-02', async (c) => shown((await challenged(c)).ChallengeParameters.requiredAttributes, '[]'));

row('NP-03', async (c) => {
  const { body } = await answered(c);
  const user = await c.call('AdminGetUser', { Username: 'alice' });
  const later = await signIn(c, 'alice', NEW_PASSWORD);
  return [
    shown([body.AuthenticationResult.TokenType, user.body.UserStatus], ['Bearer', 'CONFIRMED']),
    shown([later.status, later.body.ChallengeName], [200, undefined]),
  ];
});

row('NP-04', async (c) => refused(await answered(c, { NEW_PASSWORD: 'Sh0rt!' })));

row('NP-05', NAMED, async (c) => refused(await answered(c)));

row('NP-06', async (c) => refused(await answered(c, { 'userAttributes.email': 'other@example.com' })));

row('NP-08', async (c) => refused(await answered(c, { 'userAttributes.email_verified': 'true' })));

row('NP-09', async (c) => {
  await c.call('SetUserPoolMfaConfig', REQUIRED_TOTP);
  const { body } = await answered(c);
  return shown([body.ChallengeName, typeof body.Session], ['MFA_SETUP', 'string']);
});
