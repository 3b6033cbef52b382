import type { Caller } from './caller';
import { outcome } from './outcome';
import { arrange, payloadOf, refresh, signIn, signUp, tokensOf } from './people';
import type { Probe } from './probe';

const OFF = { EnableTokenRevocation: false };
const FIVE_MINUTES = {
  AccessTokenValidity: 5,
  IdTokenValidity: 5,
  TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes' },
};

/** Two sessions of Alice, after the first did something: what becomes of access and refresh tokens of both. */
const afterwards =
  (act: (caller: Caller, tokens: { AccessToken: string; RefreshToken: string }) => Promise<unknown>) =>
  async (caller: Caller) => {
    await arrange(caller, 'alice');
    const sessions = [await tokensOf(caller, 'alice'), await tokensOf(caller, 'alice')] as const;
    await act(caller, sessions[0]);
    const outcomes = sessions.flatMap(({ AccessToken, RefreshToken }) => [
      caller.call('GetUser', { AccessToken }).then(outcome),
      refresh(caller, RefreshToken).then(outcome),
    ]);
    return Promise.all(outcomes);
  };

const revoked = afterwards((caller, { RefreshToken }) => caller.call('RevokeToken', { Token: RefreshToken }));
const signedOut = afterwards((caller, { AccessToken }) => caller.call('GlobalSignOut', { AccessToken }));

const GONE = 'NotAuthorizedException';
const THIS_ONE = [GONE, GONE, 'accepted', 'accepted'];
const ALL = [GONE, GONE, GONE, GONE];

async function lifetime(caller: Caller): Promise<number> {
  await arrange(caller, 'alice');
  const { exp, iat } = payloadOf((await tokensOf(caller, 'alice')).IdToken);
  return Number(exp) - Number(iat);
}

async function hasOriginJti(caller: Caller): Promise<boolean> {
  await arrange(caller, 'alice');
  return 'origin_jti' in payloadOf((await tokensOf(caller, 'alice')).AccessToken);
}

const newClient = (AccessTokenValidity: number) => async (caller: Caller) =>
  outcome(
    await caller.call('CreateUserPoolClient', {
      ClientName: 'x',
      AccessTokenValidity,
      TokenValidityUnits: { AccessToken: 'minutes' },
    }),
  );

const signUpAndIn = (password?: string) => async (caller: Caller) => {
  await signUp(caller, 'alice', { email: 'alice@example.com' });
  return outcome(await signIn(caller, 'alice', password));
};

const arrangeAndSignIn = (password?: string) => async (caller: Caller) => {
  await arrange(caller, 'alice');
  return outcome(await signIn(caller, 'alice', password));
};

export const sessionProbes: Readonly<Record<string, Probe>> = {
  'accept-any-password': { look: arrangeAndSignIn('Wr0ng!!!'), honest: GONE },
  'refuse-every-password': { look: arrangeAndSignIn(), honest: 'accepted' },
  'sign-in-unconfirmed': { look: signUpAndIn(), honest: 'UserNotConfirmedException' },
  'password-before-status': { look: signUpAndIn('Wr0ng!!!'), honest: 'UserNotConfirmedException' },
  'unconfirmed-not-told': { look: signUpAndIn(), honest: 'UserNotConfirmedException' },
  'disabled-users-sign-in': {
    look: async (caller) => {
      await arrange(caller, 'alice');
      await caller.call('AdminDisableUser', { Username: 'alice' });
      return outcome(await signIn(caller, 'alice'));
    },
    honest: GONE,
  },
  'hide-existence-always': {
    look: async (caller) => outcome(await signIn(caller, 'nobody')),
    honest: 'UserNotFoundException',
  },
  'reveal-existence-always': {
    client: { PreventUserExistenceErrors: 'ENABLED' },
    look: async (caller) => outcome(await signIn(caller, 'nobody')),
    honest: GONE,
  },
  'revoke-does-nothing': { look: revoked, honest: THIS_ONE },
  'revoke-forgets-access-tokens': { look: revoked, honest: THIS_ONE },
  'revoke-forgets-refresh-token': { look: revoked, honest: THIS_ONE },
  'revoke-whole-user': { look: revoked, honest: THIS_ONE },
  'refresh-never-works': { look: afterwards(async () => {}), honest: Array(4).fill('accepted') },
  'global-sign-out-this-session-only': { look: signedOut, honest: ALL },
  'global-sign-out-other-sessions-only': { look: signedOut, honest: ALL },
  'global-sign-out-forgets-access-tokens': { look: signedOut, honest: ALL },
  'global-sign-out-forgets-refresh-tokens': { look: signedOut, honest: ALL },
  'two-hour-tokens': { look: lifetime, honest: 3600 },
  'lifetime-ignored': { client: FIVE_MINUTES, look: lifetime, honest: 300 },
  'one-minute-tokens': { client: FIVE_MINUTES, look: lifetime, honest: 300 },
  'accept-any-lifetime': { look: newClient(4), honest: 'InvalidParameterException' },
  'hour-long-tokens-only': { look: newClient(5), honest: 'accepted' },
  'no-origin-jti': { look: hasOriginJti, honest: true },
  'always-origin-jti': { client: OFF, look: hasOriginJti, honest: false },
  'revocation-always-on': {
    client: OFF,
    look: async (caller) => {
      await arrange(caller, 'alice');
      const { RefreshToken } = await tokensOf(caller, 'alice');
      return outcome(await caller.call('RevokeToken', { Token: RefreshToken }));
    },
    honest: 'UnsupportedOperationException',
  },
  'revocation-off-by-default': { look: hasOriginJti, honest: true },
};
