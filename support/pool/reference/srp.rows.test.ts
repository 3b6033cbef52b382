import { createHash, getDiffieHellman } from 'node:crypto';
import { sha256 } from '../codec/digest';
import { hexOfBytes } from '../codec/hex';
import { integerOfBytes } from '../codec/integer';
import { g, k, N } from '../srp/group';
import { pad } from '../srp/pad';
import { privateKey } from '../srp/private-key';
import { deriveKey } from '../srp/session-key';
import vectors from '../srp/vectors.json';
import type { Answered, Caller } from '../testing/caller';
import { outcome } from '../testing/outcome';
import { arrange, PASSWORD, signIn } from '../testing/people';
import { ALIAS, arranged, BY_EMAIL, EMAIL, initiate } from '../testing/refusal';
import { type SrpAnswer, SrpClient, timestamp } from '../testing/srp-client';
import { refused, shown } from './evidence';
import { row } from './row';

const big = (hex: string) => BigInt(`0x${hex}`);

async function challenge(caller: Caller, name = 'alice'): Promise<Answered> {
  return new SrpClient(caller).begin(name);
}

/** The whole exchange of Alice; `meanwhile` runs between challenge and answer. */
async function signInBySrp(
  caller: Caller,
  answer: SrpAnswer = { password: PASSWORD },
  meanwhile: () => Promise<void> = async () => {},
): Promise<Answered> {
  const srp = new SrpClient(caller);
  const { body } = await srp.begin('alice');
  await meanwhile();
  return srp.answer(body, answer);
}

row('SRP-01', async (caller) => {
  const { body } = await challenge(await arranged(caller));
  const names = ['SALT', 'SECRET_BLOCK', 'SRP_B', 'USERNAME', 'USER_ID_FOR_SRP'];
  return shown(
    [body.ChallengeName, Object.keys(body.ChallengeParameters), Object.keys(body)],
    ['PASSWORD_VERIFIER', names, ['ChallengeName', 'ChallengeParameters']],
  );
});

row('SRP-02', async (caller) => {
  const { body } = await challenge(await arranged(caller));
  const answer = await signInBySrp(caller);
  return shown(['Session' in body, outcome(answer)], [false, 'accepted']);
});

row('SRP-03', { pool: ALIAS }, async (caller) => {
  await arranged(caller);
  const { USERNAME, USER_ID_FOR_SRP } = (await challenge(caller, EMAIL.email)).body.ChallengeParameters;
  return [shown([USERNAME, USER_ID_FOR_SRP], ['alice', 'alice']), shown(...(await namesInEmailPool(caller)))];
});

/** Names in the challenge of a pool whose sign-in names are emails, and the sub. */
async function namesInEmailPool(caller: Caller): Promise<[unknown, unknown]> {
  const made = await caller.call('CreateUserPool', { PoolName: 'by email', ...BY_EMAIL });
  const UserPoolId = made.body.UserPool.Id;
  const client = await caller.call('CreateUserPoolClient', { UserPoolId, ClientName: 'by email' });
  const { body } = await caller.call('AdminCreateUser', { UserPoolId, Username: EMAIL.email });
  const answer = await caller.call('InitiateAuth', {
    ClientId: client.body.UserPoolClient.ClientId,
    AuthFlow: 'USER_SRP_AUTH',
    AuthParameters: { USERNAME: EMAIL.email, SRP_A: 'abc' },
  });
  const { USERNAME, USER_ID_FOR_SRP } = answer.body.ChallengeParameters;
  const sub = body.User.Attributes[0].Value;
  return [
    [USERNAME, USER_ID_FOR_SRP],
    [sub, sub],
  ];
}

row('SRP-04', async () => {
  // The 3072-bit prime of RFC 5054 is that of RFC 3526, group 15.
  const prime = getDiffieHellman('modp15').getPrime('hex');
  const digest = createHash('sha256')
    .update(Buffer.from(`00${prime}02`, 'hex'))
    .digest('hex');
  return shown([N.toString(16), g, k.toString(16)], [prime, 2n, digest]);
});

row('SRP-05', async (caller) => {
  const found = await Promise.all(
    vectors.published.map(({ poolName, userIdForSrp: userId, password, salt_hex }) =>
      privateKey({ poolName, userId, password, salt: big(salt_hex) }),
    ),
  );
  return [
    shown(
      found,
      vectors.published.map(({ x_hex }) => big(x_hex)),
    ),
    shown(outcome(await signInBySrp(await arranged(caller))), 'accepted'),
  ];
});

row('SRP-06', async () => {
  const keys = await Promise.all(
    vectors.published.map(async ({ S_hex, u_hex }) => hexOfBytes(await deriveKey(big(S_hex), big(u_hex)))),
  );
  return shown(
    keys,
    vectors.published.map(({ key_hex }) => key_hex),
  );
});

row('SRP-07', async () => {
  const padded = ['7f', '80', 'abc', '7abc', 'ff00'].map((hex) => hexOfBytes(pad(big(hex))));
  const hashes = await Promise.all(
    vectors.derived.map(async ({ A_hex, B_hex }) =>
      integerOfBytes(await sha256(pad(big(A_hex)), pad(big(B_hex)))),
    ),
  );
  return [
    shown(padded, ['7f', '0080', '0abc', '7abc', '00ff00']),
    shown(
      hashes,
      vectors.derived.map(({ u_hex }) => big(u_hex)),
    ),
  ];
});

const AUGUST_4 = Date.UTC(2023, 7, 4, 15, 51, 6);
const AT_AUGUST_4 = { options: { now: () => AUGUST_4 } };
const answered = (TIMESTAMP: string) => ({ password: PASSWORD, TIMESTAMP });

row('SRP-08', AT_AUGUST_4, async (caller) => {
  await arranged(caller);
  const written = 'Fri Aug 4 15:51:06 UTC 2023';
  return shown(
    [timestamp(new Date(AUGUST_4)), outcome(await signInBySrp(caller, answered(written)))],
    [written, 'accepted'],
  );
});

row('SRP-09', AT_AUGUST_4, async (caller) => {
  await arranged(caller);
  return [
    refused(await signInBySrp(caller, answered('Fri Aug 04 15:51:06 UTC 2023'))),
    refused(await signInBySrp(caller, answered('ven. août 4 15:51:06 UTC 2023'))),
  ];
});

row('SRP-10', AT_AUGUST_4, async (caller) => {
  await arranged(caller);
  return [
    refused(await signInBySrp(caller, answered('Fri Aug 4 13:51:06 UTC 2023'))),
    refused(await signInBySrp(caller, answered('Fri Aug 4 17:51:06 UTC 2023'))),
    refused(
      await signInBySrp(caller, answered('Fri Aug 4 15:51:06 UTC 2023'), () => caller.advance(16 * 60)),
    ),
  ];
});

row('SRP-11', async (caller) => refused(await signInBySrp(await arranged(caller), { password: 'Wr0ng!!!' })));

row('SRP-12', async (caller) => {
  const { body } = await signInBySrp(await arranged(caller));
  const { AccessToken, IdToken, RefreshToken, ...rest } = body.AuthenticationResult;
  return [
    shown([rest, body.ChallengeParameters], [{ ExpiresIn: 3600, TokenType: 'Bearer' }, {}]),
    shown(
      [AccessToken, IdToken, RefreshToken].map((token: string) => token.split('.').length),
      [3, 3, 5],
    ),
    shown(Object.keys(body), ['AuthenticationResult', 'ChallengeParameters']),
  ];
});

row('SRP-13', async (caller) => {
  await arranged(caller);
  const multiples = ['0', N.toString(16), (2n * N).toString(16)];
  const answers = await Promise.all(
    multiples.map((SRP_A) => initiate('USER_SRP_AUTH', { USERNAME: 'alice', SRP_A })(caller)),
  );
  return answers.map((answer) => refused(answer));
});

row('SRP-14', async (caller) => {
  const { SALT, SECRET_BLOCK, SRP_B } = (await challenge(await arranged(caller))).body.ChallengeParameters;
  return [
    shown([/^[0-9a-f]{20,32}$/.test(SALT), /^[0-9a-f]{700,768}$/.test(SRP_B)], [true, true]),
    shown([/^[A-Za-z0-9+/]+=*$/.test(SECRET_BLOCK), Math.round(SECRET_BLOCK.length / 100)], [true, 13]),
  ];
});

row('SRP-15', async (caller) => {
  await arrange(caller, 'alice');
  for (let count = 1; count <= 10; count++) await challenge(caller);
  return shown(outcome(await signIn(caller, 'alice')), 'accepted');
});
