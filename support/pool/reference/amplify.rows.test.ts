import { mock } from 'node:test';
import { amplifyV5 } from '../testing/amplify-v5';
import { amplifyV6 } from '../testing/amplify-v6';
import { PASSWORD, payloadOf, signUp } from '../testing/people';
import { recordedTriggers } from '../testing/recorded-triggers';
import { arranged, EMAIL, signedUp } from '../testing/refusal';
import { type Sent, served } from '../testing/served';
import { shown } from './evidence';
import { row } from './row';

const ALICE = { username: 'alice', password: PASSWORD };
const CODE = '246810';
const FIXED = { options: { code: CODE } };

const inputs = (sent: readonly Sent[], operation: string) =>
  sent.filter((request) => request.operation === operation).map(({ input }) => input);
const operations = (sent: readonly Sent[]) => sent.map(({ operation }) => operation);

row('AC-01', (c) =>
  served(c, async (pool) => {
    const options = {
      userAttributes: EMAIL,
      validationData: { captcha: 'passed' },
      clientMetadata: { campaign: 'spring' },
    };
    await amplifyV6(c, pool).signUp({ ...ALICE, options });
    const [input] = inputs(pool.sent, 'SignUp');
    return [
      shown(input.UserAttributes, [{ Name: 'email', Value: EMAIL.email }]),
      shown(input.ValidationData, [{ Name: 'captcha', Value: 'passed' }]),
      shown([input.ClientMetadata, 'SecretHash' in input], [{ campaign: 'spring' }, false]),
    ];
  }),
);

const confirming = recordedTriggers({
  PreSignUp: ({ userName }) => ({ autoConfirmUser: userName !== 'chloe' }),
});

row('AC-02', confirming.setting, (c) =>
  served(c, async (pool) => {
    const auth = amplifyV6(c, pool);
    const done = await auth.signUp(ALICE);
    const pending = await auth.signUp({ ...ALICE, username: 'chloe', options: { userAttributes: EMAIL } });
    const options = { userAttributes: {}, autoSignIn: true };
    const auto = await auth.signUp({ ...ALICE, username: 'bruno', options });
    const { isSignedIn } = await auth.autoSignIn();
    await auth.signOut();
    const { body } = await c.call('AdminGetUser', { Username: 'alice' });
    return [
      shown([done.isSignUpComplete, done.nextStep], [true, { signUpStep: 'DONE' }]),
      shown([auto.nextStep, isSignedIn], [{ signUpStep: 'COMPLETE_AUTO_SIGN_IN' }, true]),
      shown(pending.nextStep, {
        signUpStep: 'CONFIRM_SIGN_UP',
        codeDeliveryDetails: { attributeName: 'email', deliveryMedium: 'EMAIL', destination: 'a***@e***' },
      }),
      shown(done.userId, body.UserAttributes[0].Value),
    ];
  }),
);

row('AC-03', FIXED, async (c) => {
  await signedUp(c);
  return served(c, async (pool) => {
    await amplifyV6(c, pool).confirmSignUp({ username: 'alice', confirmationCode: CODE });
    await signUp(c, 'bruno');
    const v5 = await amplifyV5(c, pool)
      .confirmSignUp('bruno', CODE)
      .catch(({ name }) => name);
    const [six, five] = inputs(pool.sent, 'ConfirmSignUp');
    return [
      shown(['ForceAliasCreation' in six, five.ForceAliasCreation], [false, true]),
      shown(typeof v5, 'string'),
    ];
  });
});

row('AC-06', FIXED, async (c) => {
  await signedUp(c);
  return served(c, async (pool) => {
    const answer = await amplifyV5(c, pool).confirmSignUp('alice', CODE);
    return shown([answer, inputs(pool.sent, 'ConfirmSignUp')[0].ForceAliasCreation], ['SUCCESS', true]);
  });
});

/** An answer that names two different errors. */
function named(answer: Response, header: string | null): Response {
  const headers = new Headers(answer.headers);
  headers.delete('content-length');
  if (header === null) headers.delete('x-amzn-errortype');
  else headers.set('x-amzn-errortype', header);
  const body = JSON.stringify({ __type: 'com.amazonaws#InBodyException', Message: 'from the body' });
  return new Response(body, { status: 400, headers });
}

row('AC-04', async (c) => {
  const errorNamed = (header: string | null) =>
    served(
      c,
      (pool) =>
        amplifyV6(c, pool)
          .signUp(ALICE)
          .then(
            () => ['accepted'],
            ({ name, message }) => [name, message],
          ),
      (answer) => named(answer, header),
    );
  return [
    shown(await errorNamed('InHeaderException:http://example.com/,other'), [
      'InHeaderException',
      'from the body',
    ]),
    shown(await errorNamed(null), ['InBodyException', 'from the body']),
  ];
});

row('AC-05', async (c) => {
  await arranged(c);
  return served(c, async (pool) => {
    const { signIn, signOut } = amplifyV6(c, pool);
    const { isSignedIn } = await signIn(ALICE);
    const [begun] = inputs(pool.sent, 'InitiateAuth');
    const [proof] = inputs(pool.sent, 'RespondToAuthChallenge');
    await signOut();
    const responses = 'PASSWORD_CLAIM_SECRET_BLOCK PASSWORD_CLAIM_SIGNATURE TIMESTAMP USERNAME';
    return [
      shown([isSignedIn, begun.AuthFlow, proof.ChallengeName], [true, 'USER_SRP_AUTH', 'PASSWORD_VERIFIER']),
      shown(Object.keys(begun.AuthParameters).sort(), ['SRP_A', 'USERNAME']),
      shown(Object.keys(proof.ChallengeResponses).sort(), responses.split(' ')),
      shown([proof.ChallengeResponses.USERNAME, 'Session' in proof], ['alice', false]),
    ];
  });
});

row('AC-07', async (c) => {
  await arranged(c);
  return served(c, async (pool) => {
    const auth = amplifyV5(c, pool);
    await auth.signIn('alice', PASSWORD);
    const before = await auth.currentSession();
    mock.timers.enable({ apis: ['Date'], now: Date.now() + 3_700_000 });
    const after = await auth.currentSession().finally(() => mock.timers.reset());
    const refresh = inputs(pool.sent, 'InitiateAuth').at(-1);
    const expected = { REFRESH_TOKEN: before.getRefreshToken().getToken() };
    await auth.signOut();
    return [
      shown([refresh.AuthFlow, refresh.AuthParameters], ['REFRESH_TOKEN_AUTH', expected]),
      shown(after.getAccessToken().getJwtToken() === before.getAccessToken().getJwtToken(), false),
    ];
  });
});

/** A refresh whose access token has lost its `iat`. */
async function withoutIat(answer: Response, operation: string): Promise<Response> {
  if (operation !== 'GetTokensFromRefreshToken') return answer;
  const body = (await answer.json()) as { AuthenticationResult: { AccessToken: string } };
  const { iat, ...claims } = payloadOf(body.AuthenticationResult.AccessToken);
  const [head, , signature] = body.AuthenticationResult.AccessToken.split('.');
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
  const AuthenticationResult = {
    ...body.AuthenticationResult,
    AccessToken: `${head}.${payload}.${signature}`,
  };
  const headers = new Headers(answer.headers);
  headers.delete('content-length');
  return new Response(JSON.stringify({ AuthenticationResult }), { headers });
}

row('AC-08', async (c) => {
  await arranged(c);
  const kept = await served(c, async (pool) => {
    const { signIn, fetchAuthSession } = amplifyV6(c, pool);
    await signIn(ALICE);
    await fetchAuthSession({ forceRefresh: true });
    await fetchAuthSession({ forceRefresh: true });
    return inputs(pool.sent, 'GetTokensFromRefreshToken').map(({ RefreshToken }) => RefreshToken);
  });
  const refusal = await served(
    c,
    async (pool) => {
      const { fetchAuthSession, signOut } = amplifyV6(c, pool);
      const error = await fetchAuthSession({ forceRefresh: true }).then(
        () => undefined,
        ({ name }) => name,
      );
      await signOut();
      return error;
    },
    withoutIat,
  );
  return [shown([kept.length, new Set(kept).size], [2, 1]), shown(refusal, 'iatNotFoundException')];
});

row('RF-12', async (c) => {
  await arranged(c);
  return served(c, async (pool) => {
    const { signIn, fetchAuthSession, signOut } = amplifyV6(c, pool);
    await signIn(ALICE);
    await fetchAuthSession({ forceRefresh: true });
    const asked = operations(pool.sent);
    await signOut();
    return shown(asked, ['InitiateAuth', 'RespondToAuthChallenge', 'GetTokensFromRefreshToken']);
  });
});

/** What a sign-out asked of the pool, how it ended and whether tokens are left. */
async function signOutOf(
  c: Parameters<typeof served>[0],
  global: boolean,
  alter?: Parameters<typeof served>[2],
) {
  const run = served(
    c,
    async (pool) => {
      const { signIn, signOut, fetchAuthSession } = amplifyV6(c, pool);
      await signIn(ALICE);
      const already = pool.sent.length;
      const ended = await signOut({ global }).then(
        () => 'resolved',
        ({ name }) => name,
      );
      const { tokens } = await fetchAuthSession();
      return [operations(pool.sent.slice(already)), ended, tokens];
    },
    alter,
  );
  return run;
}

const failing = (answer: Response, operation: string) =>
  ['RevokeToken', 'GlobalSignOut'].includes(operation) ? named(answer, 'NotAuthorizedException') : answer;

row('RV-11', async (c) => {
  await arranged(c);
  const revocable = await signOutOf(c, false);
  const failed = [await signOutOf(c, false, failing), await signOutOf(c, true, failing)];
  const client = { ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] };
  await c.call('UpdateUserPoolClient', { ...client, EnableTokenRevocation: false });
  return [
    shown(revocable, [['RevokeToken'], 'resolved', undefined]),
    shown(failed, [
      [['RevokeToken'], 'resolved', undefined],
      [['GlobalSignOut'], 'resolved', undefined],
    ]),
    shown(await signOutOf(c, false), [[], 'resolved', undefined]),
  ];
});
