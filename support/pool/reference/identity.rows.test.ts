import { callerIdentity } from '../testing/caller-identity';
import { identityPoolBeside } from '../testing/identity-pool';
import { arrange, payloadOf, tokensOf } from '../testing/people';
import { rawCall } from '../testing/raw-call';
import { signedIn } from '../testing/signed-in';
import { refused, shown } from './evidence';
import { row } from './row';

const ARN = 'arn:aws:sts::000000000000:assumed-role/people/CognitoIdentityCredentials';

row('GS-05', async (c) => {
  const checking = await identityPoolBeside(c, { provider: { ServerSideTokenCheck: true } });
  const offline = await identityPoolBeside(c);
  const { AccessToken, IdToken } = await signedIn(c);
  const { id } = await checking.credentials(IdToken);
  await c.call('GlobalSignOut', { AccessToken });
  const Logins = offline.logins(IdToken);
  const getId = (IdentityPoolId: string) => ({ IdentityPoolId, Logins });
  return [
    refused(await checking.call('GetId', getId(checking.identityPoolId))),
    refused(await checking.call('GetCredentialsForIdentity', { IdentityId: id, Logins })),
    shown((await offline.call('GetId', getId(offline.identityPoolId))).status, 200),
  ];
});

row('ID-01', async (c) => {
  const people = await identityPoolBeside(c);
  const { AccessToken, IdToken } = await signedIn(c);
  const { credentials } = await people.credentials(IdToken);
  await c.call('GlobalSignOut', { AccessToken });
  const afterSignOut = await callerIdentity(c, credentials);
  await c.advance(3590);
  const justBefore = await callerIdentity(c, credentials);
  await c.advance(11);
  const after = await callerIdentity(c, credentials);
  return shown(
    [afterSignOut, justBefore, after],
    [
      { status: 200, text: ARN },
      { status: 200, text: ARN },
      { status: 403, text: 'ExpiredToken' },
    ],
  );
});

row('ID-02', { options: { now: () => 1_700_000_000_000 } }, async (c) => {
  const people = await identityPoolBeside(c);
  const { IdToken } = await signedIn(c);
  const { id } = await people.credentials(IdToken);
  await c.advance(3601);
  const Logins = people.logins(IdToken);
  const exp = Number(payloadOf(IdToken).exp);
  const times = { exp: String(exp), now: String(exp + 1) };
  const { identityPoolId: IdentityPoolId } = people;
  return [
    refused(await people.call('GetId', { IdentityPoolId, Logins }), times),
    refused(await people.call('GetCredentialsForIdentity', { IdentityId: id, Logins }), times),
  ];
});

row('ID-03', async (c) => {
  const people = await identityPoolBeside(c);
  return refused(await people.call('GetId', { IdentityPoolId: people.identityPoolId }));
});

row('ID-04', async (c) => {
  const people = await identityPoolBeside(c);
  const { IdToken } = await signedIn(c);
  const { id: IdentityId } = await people.credentials(IdToken);
  await arrange(c, 'bruno');
  const Logins = people.logins((await tokensOf(c, 'bruno')).IdToken);
  return [
    refused(await people.call('GetCredentialsForIdentity', { IdentityId, Logins })),
    refused(await people.call('GetCredentialsForIdentity', { IdentityId })),
  ];
});

row('ID-05', async (c) => {
  const people = await identityPoolBeside(c);
  const id = 'us-east-1:00000000-0000-0000-0000-000000000000';
  return refused(await people.call('GetId', { IdentityPoolId: id }), { id });
});

row('ID-06', async (c) => {
  const people = await identityPoolBeside(c);
  const { IdToken } = await signedIn(c);
  const { credentials } = await people.credentials(IdToken);
  const elsewhere = { 'X-Amz-Target': 'AWSCognitoIdentityProviderService.GetId' };
  const body = JSON.stringify({ IdentityPoolId: people.identityPoolId });
  const misdirected = await rawCall(c.pool, { operation: 'GetId', body, headers: elsewhere });
  const inAnHour = credentials.Expiration - Date.now() / 1000;
  return [
    shown(Object.keys(people.logins(IdToken)), [`cognito-idp.us-east-1.amazonaws.com/${c.userPoolId}`]),
    shown([Number.isInteger(credentials.Expiration), inAnHour > 3500 && inAnHour <= 3600], [true, true]),
    shown(((await misdirected.json()) as { __type: string }).__type, 'UnknownOperationException'),
  ];
});
