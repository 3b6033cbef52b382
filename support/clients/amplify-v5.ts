import { createRequire } from 'node:module';
import type {
  CognitoRefreshToken,
  CognitoUser,
  CognitoUserSession,
  ISignUpResult,
} from 'amazon-cognito-identity-js';
import type { ClientParts } from './client-parts';
import type { AuthClient, AwsCredentials, CodeDelivery, SignInAnswer } from './contract';
import { type Hub, hubEvents } from './hub-events';
import { createLibrary } from './library';
import { INSTALLED_AS } from './release';

// Resolved from the package, never from the top: v6 has an `@aws-amplify/auth` of its own.
const fromPackage = createRequire(require.resolve(`${INSTALLED_AS['amplify-v5']}/package.json`));
const fromAuth = createRequire(fromPackage.resolve('@aws-amplify/auth'));
const FILES = {
  root: fromPackage.resolve(INSTALLED_AS['amplify-v5']),
  auth: fromPackage.resolve('@aws-amplify/auth'),
  // Whoever wants an instance of their own takes the class from this file: the package does not export it.
  authClass: fromPackage.resolve('@aws-amplify/auth/lib/Auth'),
  core: fromAuth.resolve('@aws-amplify/core'),
  cognito: fromAuth.resolve('amazon-cognito-identity-js'),
};

interface AuthInstance {
  configure(config: object): unknown;
  /** Not public, and the only way to the current user without a GetUser. */
  readonly userPool: { getCurrentUser(): CognitoUser | null };
}

interface AuthModule {
  readonly Auth: AuthInstance;
}

interface AuthClassModule {
  readonly AuthClass: new (config: object) => AuthInstance;
}

interface CognitoModule {
  readonly CognitoRefreshToken: new (data: { RefreshToken: string }) => CognitoRefreshToken;
}

/** A user whose sign-in has not ended; Amplify adds these members. */
type PendingUser = CognitoUser & { challengeName?: string; challengeParam?: unknown };

/** As the pool answers; v5 hands it on as it is. */
interface CodeDeliveryDetails {
  readonly Destination?: string;
  readonly DeliveryMedium?: string;
  readonly AttributeName?: string;
}

/** `aws-amplify` 5: the class instance `Auth` of its own `@aws-amplify/auth`. */
export function createAmplifyV5(parts: ClientParts): AuthClient {
  const { graph, pool, storage, calls } = parts;
  const { Auth: ready } = graph.load(FILES.auth) as AuthModule;
  const { CognitoRefreshToken } = graph.load(FILES.cognito) as CognitoModule;
  const { Hub } = graph.load(FILES.core) as { readonly Hub: Hub };
  const events = hubEvents(Hub);
  const config = {
    region: pool.region,
    userPoolId: pool.userPoolId,
    userPoolWebClientId: pool.userPoolClientId,
    ...(pool.endpoint !== undefined && { endpoint: pool.endpoint }),
    ...(pool.identityPoolId && { identityPoolId: pool.identityPoolId }),
    storage,
  };
  const { AuthClass } = graph.load(FILES.authClass) as AuthClassModule;
  const Auth = parts.place === 'default' ? ready : new AuthClass(config);
  Auth.configure(config);
  const library = createLibrary('Auth of aws-amplify 5', Auth, parts);

  /** The user named in storage, without the GetUser that `currentAuthenticatedUser` makes; rejects for nobody. */
  async function storedUser(): Promise<CognitoUser> {
    return (
      Auth.userPool.getCurrentUser() ?? ((await library.call('currentAuthenticatedUser')) as CognitoUser)
    );
  }

  return {
    ...library,
    id: 'amplify-v5',
    events,
    async signUp(input) {
      const raw = (await library.call('signUp', input)) as ISignUpResult;
      return {
        raw,
        confirmed: raw.userConfirmed,
        sub: raw.userSub,
        delivery: delivery(raw.codeDeliveryDetails),
      };
    },
    async confirmSignUp({ username, code, forceAliasCreation }) {
      const options = forceAliasCreation === undefined ? [] : [{ forceAliasCreation }];
      const raw = await library.call('confirmSignUp', username, code, ...options);
      return { raw, complete: raw === 'SUCCESS' };
    },
    async resendSignUpCode({ username }) {
      const raw = await library.call('resendSignUp', username);
      const { CodeDeliveryDetails } = raw as { readonly CodeDeliveryDetails?: CodeDeliveryDetails };
      return { raw, delivery: delivery(CodeDeliveryDetails) };
    },
    async signIn({ username, password }) {
      const raw = (await library.call('signIn', username, password)) as PendingUser;
      return {
        raw,
        signedIn: raw.challengeName === undefined && raw.getSignInUserSession() !== null,
        nextStep: raw.challengeName,
      };
    },
    signInOutcome: ({ username, password }) => library.outcome('signIn', username, password),
    async confirmSignIn({ pending, code }) {
      return continued(await library.call('confirmSignIn', pending.raw, code, pending.nextStep));
    },
    async signInByChallenge({ username, password }) {
      await library.call('configure', { authenticationFlowType: 'CUSTOM_AUTH' });
      const given = password === undefined ? [] : [password];
      return continued(await library.call('signIn', username, ...given));
    },
    async answerChallenge({ pending, answer }) {
      return continued(await library.call('sendCustomChallengeAnswer', pending.raw, answer));
    },
    async confirmResetPassword({ username, code, password }) {
      return { raw: await library.call('forgotPasswordSubmit', username, code, password) };
    },
    async completeNewPassword({ pending, password, attributes }) {
      const given = attributes === undefined ? [] : [attributes];
      return continued(await library.call('completeNewPassword', pending.raw, password, ...given));
    },
    async selectFactor({ pending, factor }) {
      return continued(await factorSelected(pending.raw as PendingUser, factor));
    },
    async setUpTotp({ pending }) {
      const raw = (await library.call('setupTOTP', pending.raw)) as string;
      return { raw, secret: raw };
    },
    async verifyTotp({ pending, code }) {
      return { raw: await library.call('verifyTotpToken', pending.raw, code) };
    },
    async respondThrough(functionName, pending, response) {
      return { raw: await library.call(functionName, pending.raw, response) };
    },
    async signOut({ scope }) {
      const parameters = scope === 'global' ? [{ global: true }] : [];
      return { raw: await library.call('signOut', ...parameters) };
    },
    async currentUser() {
      const raw = (await library.call('currentAuthenticatedUser')) as CognitoUser & {
        readonly attributes?: { readonly sub?: string };
      };
      return { raw, username: raw.getUsername(), sub: raw.attributes?.sub };
    },
    async session({ refresh }) {
      const raw =
        refresh === 'now'
          ? await refreshed(await storedUser())
          : ((await library.call('currentSession')) as CognitoUserSession);
      return {
        raw,
        accessToken: raw.getAccessToken().getJwtToken(),
        idToken: raw.getIdToken().getJwtToken(),
      };
    },
    async awsCredentials() {
      const raw = (await library.call('currentCredentials')) as AwsCredentials | Error;
      return { raw, credentials: raw instanceof Error ? undefined : raw };
    },
    async userAttributes() {
      const attributes = (await library.call('userAttributes', await storedUser())) as readonly {
        readonly Name: string;
        readonly Value: string;
      }[];
      return Object.fromEntries(attributes.map(({ Name, Value }) => [Name, Value]));
    },
    rootExports: () => Object.keys(graph.load(FILES.root) as object),
  };

  /** `Auth` has no function for it; the pages of v5 show the callbacks of the user. */
  function factorSelected(user: PendingUser, factor: string): Promise<PendingUser> {
    return calls.during(
      () =>
        new Promise((resolve, reject) => {
          const asked = (challengeName: string, challengeParam: unknown) =>
            resolve(Object.assign(user, { challengeName, challengeParam }));
          user.sendMFASelectionAnswer(factor, {
            onSuccess: () => resolve(user),
            onFailure: reject,
            mfaRequired: asked,
            totpRequired: asked,
          });
        }),
    );
  }

  function refreshed(user: CognitoUser): Promise<CognitoUserSession> {
    const key = `CognitoIdentityServiceProvider.${pool.userPoolClientId}.${user.getUsername()}.refreshToken`;
    const token = new CognitoRefreshToken({ RefreshToken: storage.getItem(key) ?? '' });
    return calls.during(
      () =>
        new Promise((resolve, reject) => {
          user.refreshSession(token, (error: unknown, session: CognitoUserSession) =>
            error === null ? resolve(session) : reject(error),
          );
        }),
    );
  }
}

/** The user, who keeps the name of the challenge after the sign-in has ended. */
function continued(raw: unknown): SignInAnswer {
  const user = raw as PendingUser;
  const signedIn = user.getSignInUserSession() !== null;
  return { raw, signedIn, nextStep: signedIn ? undefined : user.challengeName };
}

function delivery(details: CodeDeliveryDetails | undefined): CodeDelivery | undefined {
  return (
    details && {
      destination: details.Destination,
      medium: details.DeliveryMedium,
      attribute: details.AttributeName,
    }
  );
}
