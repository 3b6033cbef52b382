import type { Answered, Caller } from '../testing/caller';
import { hashOf } from '../testing/hash-of';
import { outcome } from '../testing/outcome';
import { PASSWORD, pairs } from '../testing/people';
import { arranged, BY_EMAIL, EMAIL } from '../testing/refusal';
import { SrpClient } from '../testing/srp-client';
import { refused, shown } from './evidence';
import { row } from './row';

const SECRET = { client: { GenerateSecret: true } };

/** The hash that the caller's client must send with a username. */
async function hasher(caller: Caller): Promise<(username: string) => string> {
  const { body } = await caller.call('DescribeUserPoolClient');
  const { ClientId: clientId, ClientSecret: clientSecret } = body.UserPoolClient;
  return (username) => hashOf({ username, clientId, clientSecret });
}

/** Every call that carries a hash, in the order in which one user may live through them. */
async function life(caller: Caller, SecretHash: string | undefined): Promise<readonly Answered[]> {
  const Username = 'alice';
  const code = async () => ({ ConfirmationCode: (await caller.codes(Username)).at(-1) ?? '000000' });
  const call = (operation: string, input: object) =>
    caller.call(operation, { Username, SecretHash, ...input });
  const initiate = (AuthFlow: string, parameters: object) =>
    caller.call('InitiateAuth', {
      AuthFlow,
      AuthParameters: { USERNAME: Username, SECRET_HASH: SecretHash, ...parameters },
    });
  return [
    await call('SignUp', { Password: PASSWORD, UserAttributes: pairs(EMAIL) }),
    await call('ResendConfirmationCode', {}),
    await call('ConfirmSignUp', await code()),
    await initiate('USER_PASSWORD_AUTH', { PASSWORD }),
    await initiate('USER_SRP_AUTH', { SRP_A: 'abc' }),
    await call('ForgotPassword', {}),
    await call('ConfirmForgotPassword', { Password: PASSWORD, ...(await code()) }),
  ];
}

row('SH-01', SECRET, async (caller) => {
  const answers = await life(caller, (await hasher(caller))('alice'));
  return shown(new Set(answers.map(outcome)), new Set(['accepted']));
});

row('SH-02', SECRET, async (caller) => {
  await arranged(caller);
  const answers = await life(caller, undefined);
  return answers.map((answer) => refused(answer, { ClientId: caller.clientId }));
});

row('SH-05', async (caller) => {
  await arranged(caller);
  const answers = await life(caller, 'AAAA');
  return answers.map((answer) => refused(answer));
});

row('SH-06', { pool: BY_EMAIL, ...SECRET }, async (caller) => {
  const hash = await hasher(caller);
  const email = 'alice@example.com';
  await caller.call('AdminCreateUser', { Username: email, MessageAction: 'SUPPRESS' });
  await caller.call('AdminSetUserPassword', { Username: email, Password: PASSWORD, Permanent: true });
  const respond = async (nameInHash: (sub: string) => string) => {
    const srp = new SrpClient(caller);
    const { body } = await srp.begin(email, { SECRET_HASH: hash(email) });
    const sub: string = body.ChallengeParameters.USERNAME;
    const answer = await srp.answer(body, { password: PASSWORD, SECRET_HASH: hash(nameInHash(sub)) });
    return { sub, answer };
  };
  const byAlias = await respond(() => email);
  const { sub, answer } = await respond((username) => username);
  const refresh = (name: string) =>
    caller.call('InitiateAuth', {
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      AuthParameters: {
        REFRESH_TOKEN: answer.body.AuthenticationResult.RefreshToken,
        SECRET_HASH: hash(name),
      },
    });
  const words = `Unable to verify secret hash for client ${caller.clientId}`;
  return [
    shown([byAlias.answer.message, answer.message], [words, undefined]),
    shown([(await refresh(email)).message, (await refresh(sub)).message], [words, undefined]),
  ];
});

row('SH-07', SECRET, async (caller) => {
  const hash = await hasher(caller);
  await arranged(caller);
  const { body } = await caller.call('InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: 'alice', PASSWORD, SECRET_HASH: hash('alice') },
  });
  const Token = body.AuthenticationResult.RefreshToken;
  const described = await caller.call('DescribeUserPoolClient');
  const { ClientSecret } = described.body.UserPoolClient;
  return [
    refused(await caller.call('RevokeToken', { Token })),
    refused(await caller.call('RevokeToken', { Token, ClientSecret: 'x'.repeat(51) })),
    shown(outcome(await caller.call('RevokeToken', { Token, ClientSecret })), 'accepted'),
  ];
});
