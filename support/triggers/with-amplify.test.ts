import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amplifyV5 } from '../pool/testing/amplify-v5';
import { amplifyV6 } from '../pool/testing/amplify-v6';
import { type Caller, createCaller } from '../pool/testing/caller';
import { functionArn } from '../pool/testing/function-arn';
import { observationsOf } from '../pool/testing/observations';
import { arrange, PASSWORD } from '../pool/testing/people';
import { served } from '../pool/testing/served';
import { triggers } from './registry';

type Functions = Readonly<Record<string, keyof typeof triggers>>;

const CAPTCHA = {
  DefineAuthChallenge: 'define-captcha',
  CreateAuthChallenge: 'create-captcha',
  VerifyAuthChallengeResponse: 'verify-captcha',
} as const;

const FLOWS = ['ALLOW_CUSTOM_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH'];

function bakery(functions: Functions): Promise<Caller> {
  const arns = Object.entries(functions).map(([trigger, name]) => [trigger, functionArn(name)]);
  return createCaller(
    { triggers },
    { pool: { LambdaConfig: Object.fromEntries(arns) }, client: { ExplicitAuthFlows: FLOWS } },
  );
}

/** `request` of the events of a trigger, oldest first. */
async function requestsOf(caller: Caller, source: string) {
  const observations = await observationsOf(caller);
  return observations.flatMap((seen) =>
    seen.kind === 'trigger' && seen.triggerSource === source ? [seen.event.request] : [],
  );
}

for (const authFlowType of ['CUSTOM_WITH_SRP', 'CUSTOM_WITHOUT_SRP'] as const) {
  test(`Amplify v6 answers a custom challenge, ${authFlowType}`, async () => {
    const caller = await bakery(CAPTCHA);
    await arrange(caller, 'alice');
    await served(caller, async (server) => {
      const auth = amplifyV6(caller, server);
      const options = { authFlowType, clientMetadata: { call: 'signIn' } };
      const password = authFlowType === 'CUSTOM_WITH_SRP' ? { password: PASSWORD } : {};
      const asked = await auth.signIn({ username: 'alice', ...password, options });
      assert.equal(asked.nextStep.signInStep, 'CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE');
      assert.ok('additionalInfo' in asked.nextStep);
      assert.match(asked.nextStep.additionalInfo?.question ?? '', /no colour/);
      const clientMetadata = { call: 'confirmSignIn' };
      const answer = { challengeResponse: 'Lemon tree', options: { clientMetadata } };
      assert.equal((await auth.confirmSignIn(answer)).isSignedIn, true);
      assert.equal((await auth.getCurrentUser()).username, 'alice');
      await auth.signOut();
      const [verified] = await requestsOf(caller, 'VerifyAuthChallengeResponse_Authentication');
      assert.deepEqual(verified?.clientMetadata, clientMetadata);
    });
  });
}

test('Amplify v6 is refused for a wrong answer', async () => {
  const caller = await bakery(CAPTCHA);
  await arrange(caller, 'alice');
  await served(caller, async (server) => {
    const auth = amplifyV6(caller, server);
    const options = { authFlowType: 'CUSTOM_WITHOUT_SRP' } as const;
    await auth.signIn({ username: 'alice', options });
    await assert.rejects(auth.confirmSignIn({ challengeResponse: 'red' }), {
      name: 'NotAuthorizedException',
    });
  });
});

for (const flow of ['CUSTOM_AUTH', 'without a password'] as const) {
  test(`Amplify v5 answers a custom challenge, ${flow}`, async () => {
    const caller = await bakery({ ...CAPTCHA, DefineAuthChallenge: 'define-captcha-with-retries' });
    await arrange(caller, 'alice');
    await served(caller, async (server) => {
      const auth = amplifyV5(caller, server);
      auth.configure({ authenticationFlowType: 'CUSTOM_AUTH' });
      const user = await auth.signIn('alice', flow === 'CUSTOM_AUTH' ? PASSWORD : undefined);
      assert.equal(user.challengeName, 'CUSTOM_CHALLENGE');
      assert.match(user.challengeParam.question, /no colour/);
      const again = await auth.sendCustomChallengeAnswer(user, 'red');
      assert.equal(again.challengeName, 'CUSTOM_CHALLENGE');
      await auth.sendCustomChallengeAnswer(again, 'lemon tree');
      assert.equal((await auth.currentAuthenticatedUser()).getUsername(), 'alice');
      await auth.signOut();
    });
  });
}

test('validationData of Amplify v5 signIn reaches PreAuthentication, which may refuse', async () => {
  const caller = await bakery({ PreAuthentication: 'validate-campaign' });
  await arrange(caller, 'alice');
  await served(caller, async (server) => {
    const auth = amplifyV5(caller, server);
    auth.configure({ authenticationFlowType: 'USER_SRP_AUTH' });
    await assert.rejects(auth.signIn('alice', PASSWORD), { code: 'UserLambdaValidationException' });
    const validationData = { campaign: 'autumn' };
    await auth.signIn({ username: 'alice', password: PASSWORD, validationData });
    await auth.signOut();
  });
  const requests = await requestsOf(caller, 'PreAuthentication_Authentication');
  assert.deepEqual(
    requests.map(({ validationData }) => validationData),
    [{}, { campaign: 'autumn' }],
  );
});

test('validationData of Amplify v6 signIn reaches nobody; clientMetadata does', async () => {
  const caller = await bakery({ PreAuthentication: 'let-pass' });
  await arrange(caller, 'alice');
  await served(caller, async (server) => {
    const auth = amplifyV6(caller, server);
    const input = { username: 'alice', password: PASSWORD, validationData: { campaign: 'autumn' } };
    await auth.signIn(input);
    await auth.signOut();
    const options = { clientMetadata: { campaign: 'autumn' } };
    await auth.signIn({ username: 'alice', password: PASSWORD, options });
    await auth.signOut();
  });
  const requests = await requestsOf(caller, 'PreAuthentication_Authentication');
  assert.deepEqual(
    requests.map(({ validationData }) => validationData),
    [null, { campaign: 'autumn' }],
  );
});

test('whoever signs up with Amplify v6 is confirmed at once where PreSignUp says so', async () => {
  const caller = await bakery({ PreSignUp: 'auto-confirm' });
  await served(caller, async (server) => {
    const auth = amplifyV6(caller, server);
    const userAttributes = { email: 'alice@example.com' };
    const signedUp = await auth.signUp({
      username: 'alice',
      password: PASSWORD,
      options: { userAttributes },
    });
    assert.equal(signedUp.isSignUpComplete, true);
    await auth.signIn({ username: 'alice', password: PASSWORD });
    assert.equal((await auth.fetchUserAttributes()).email_verified, 'true');
    await auth.signOut();
  });
});

test('Amplify v6 reads the claims that PreTokenGeneration adds', async () => {
  const caller = await bakery({ PreTokenGeneration: 'add-claims' });
  await arrange(caller, 'alice', { email: 'alice@example.com' });
  await served(caller, async (server) => {
    const auth = amplifyV6(caller, server);
    await auth.signIn({ username: 'alice', password: PASSWORD });
    const { tokens } = await auth.fetchAuthSession({ forceRefresh: true });
    assert.equal(tokens?.idToken?.payload.favorite_flavor, 'Lemon');
    assert.equal(tokens?.idToken?.payload.email, undefined);
    await auth.signOut();
  });
});

test('Amplify v6 brings a user over from the old directory by sending the password as it is', async () => {
  const caller = await bakery({ UserMigration: 'migrate-user' });
  await served(caller, async (server) => {
    const auth = amplifyV6(caller, server);
    const options = { authFlowType: 'USER_PASSWORD_AUTH' } as const;
    await assert.rejects(auth.signIn({ username: 'alice', password: PASSWORD, options }), {
      name: 'UserLambdaValidationException',
    });
    await auth.signIn({ username: 'alice', password: 'OldPassw0rd!', options });
    assert.equal((await auth.fetchUserAttributes()).email, 'alice@example.com');
    await auth.signOut();
  });
});
