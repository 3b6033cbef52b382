import { Amplify } from 'aws-amplify';
import * as auth from 'aws-amplify/auth';
import { createPool, type Pool } from '../../create-pool';
import { SIGNED } from '../signed';

const ADDRESS = 'https://pool.example/cognito/';
const ALICE = { username: 'alice', password: 'Passw0rd!' };
const CODE = '246810';

/** What the page reports, step by step. */
export interface LifeCycle {
  readonly nextStep: string;
  readonly refusedBeforeConfirmation: string;
  readonly signedIn: boolean;
  readonly email: string | undefined;
  readonly refreshed: boolean;
  readonly refusedAfterSignOut: string;
}

/** One life with Amplify v6 against a pool inside this very page: what is fetched from its address never leaves. */
export async function liveLifeCycle(): Promise<LifeCycle> {
  const pool = await createPool({ code: CODE });
  intercept(pool);
  const { UserPool } = await call(pool, 'CreateUserPool', {
    PoolName: 'page',
    AutoVerifiedAttributes: ['email'],
  });
  const { UserPoolClient } = await call(pool, 'CreateUserPoolClient', {
    UserPoolId: UserPool.Id,
    ClientName: 'page',
  });
  const Cognito = {
    userPoolId: UserPool.Id,
    userPoolClientId: UserPoolClient.ClientId,
    userPoolEndpoint: ADDRESS,
  };
  Amplify.configure({ Auth: { Cognito } });
  const options = { userAttributes: { email: 'alice@example.com' } };
  const { nextStep } = await auth.signUp({ ...ALICE, options });
  const early = await auth.signIn(ALICE);
  await auth.confirmSignUp({ username: ALICE.username, confirmationCode: CODE });
  const { isSignedIn } = await auth.signIn(ALICE);
  const { email } = await auth.fetchUserAttributes();
  const first = (await auth.fetchAuthSession()).tokens?.accessToken;
  const second = (await auth.fetchAuthSession({ forceRefresh: true })).tokens?.accessToken;
  await auth.signOut();
  const late = await call(pool, 'GetUser', { AccessToken: String(second) });
  return {
    nextStep: nextStep.signUpStep,
    refusedBeforeConfirmation: early.nextStep.signInStep,
    signedIn: isSignedIn,
    email,
    refreshed: String(first) !== String(second),
    refusedAfterSignOut: late.message,
  };
}

function intercept(pool: Pool): void {
  const network = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    return request.url.startsWith(ADDRESS) ? pool.fetch(request) : network(request);
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the members depend on the operation
async function call(pool: Pool, operation: string, input: object): Promise<any> {
  const headers = {
    'X-Amz-Target': `AWSCognitoIdentityProviderService.${operation}`,
    ...SIGNED,
  };
  const request = new Request(ADDRESS, { method: 'POST', headers, body: JSON.stringify(input) });
  return (await pool.fetch(request)).json();
}

Object.assign(globalThis, { liveLifeCycle });
