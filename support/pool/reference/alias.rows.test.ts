import type { Caller } from '../testing/caller';
import { observationsOf } from '../testing/observations';
import { outcome } from '../testing/outcome';
import { arrange, attributeOf, pairs, signIn, signUp, tokensOf } from '../testing/people';
import { ALIAS, arranged, BY_EMAIL, EMAIL } from '../testing/refusal';
import { refused, shown } from './evidence';
import { row } from './row';

const VERIFIED = { ...EMAIL, email_verified: 'true' };

/** Whom an address means, and whether Alice still holds it verified. */
async function standing(caller: Caller): Promise<readonly unknown[]> {
  const { body } = await caller.call('AdminGetUser', { Username: EMAIL.email });
  return [body.Username, await attributeOf(caller, 'alice', 'email_verified')];
}

const createBruno = (caller: Caller, input: object = {}) =>
  caller.call('AdminCreateUser', { Username: 'bruno', UserAttributes: pairs(VERIFIED), ...input });

row('AL-01', { pool: ALIAS }, async (caller) => {
  await arrange(caller, 'alice', EMAIL);
  return refused(await signIn(caller, EMAIL.email));
});

row('AL-02', { pool: BY_EMAIL }, async (caller) => {
  await signUp(caller, EMAIL.email);
  await caller.call('AdminConfirmSignUp', { Username: EMAIL.email });
  const flag = await attributeOf(caller, EMAIL.email, 'email_verified');
  return shown([flag === 'true', outcome(await signIn(caller, EMAIL.email))], [false, 'accepted']);
});

row('AL-03', { pool: ALIAS }, async (caller) => {
  await arrange(await arranged(caller), 'bruno');
  const UserAttributes = pairs(VERIFIED);
  const answer = await caller.call('AdminUpdateUserAttributes', { Username: 'bruno', UserAttributes });
  return shown([outcome(answer), ...(await standing(caller))], ['accepted', 'bruno', 'false']);
});

row('AL-04', { pool: ALIAS }, async (caller) => {
  await arranged(caller);
  return [
    refused(await createBruno(caller)),
    refused(await createBruno(caller, { ForceAliasCreation: false })),
  ];
});

row('AL-05', { pool: ALIAS }, async (caller) => {
  const answer = await createBruno(await arranged(caller), { ForceAliasCreation: true });
  return shown([outcome(answer), ...(await standing(caller))], ['accepted', 'bruno', 'false']);
});

row('AL-06', { pool: ALIAS }, async (caller) => {
  await arranged(caller);
  await arrange(caller, 'bruno');
  const { AccessToken } = await tokensOf(caller, 'bruno');
  await caller.call('UpdateUserAttributes', { AccessToken, UserAttributes: pairs(EMAIL) });
  const sent = (await observationsOf(caller)).findLast(
    (observation) => observation.kind === 'code' && observation.username === 'bruno',
  );
  const Code = sent?.kind === 'code' ? sent.code : '';
  const answer = await caller.call('VerifyUserAttribute', { AccessToken, AttributeName: 'email', Code });
  return [refused(answer), shown(await standing(caller), ['alice', 'true'])];
});

row('AL-07', { pool: BY_EMAIL }, async (caller) => {
  const [alice, bruno] = ['alice@example.com', 'bruno@example.com'];
  await arrange(caller, alice);
  await arrange(caller, bruno);
  const { AccessToken } = await tokensOf(caller, bruno);
  const UserAttributes = pairs({ email: alice });
  return refused(await caller.call('UpdateUserAttributes', { AccessToken, UserAttributes }));
});
