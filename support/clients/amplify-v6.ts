import type {
  AuthSession,
  ConfirmSignUpOutput,
  FetchUserAttributesOutput,
  GetCurrentUserOutput,
  ResendSignUpCodeOutput,
  SignInOutput,
  SignUpOutput,
} from 'aws-amplify/auth';
import type { ClientParts } from './client-parts';
import type { AuthClient, AwsCredentials, CodeDelivery, SignInAnswer } from './contract';
import { type Hub, hubEvents } from './hub-events';
import type { KeyValueStorage } from './key-value-storage';
import { createLibrary } from './library';

const FILES = {
  root: require.resolve('aws-amplify'),
  auth: require.resolve('aws-amplify/auth'),
  cognito: require.resolve('aws-amplify/auth/cognito'),
  utils: require.resolve('aws-amplify/utils'),
  adapters: require.resolve('aws-amplify/adapter-core'),
};

interface RootModule {
  readonly Amplify: { configure(config: object): void };
  createAmplifyContext(config: object, options: object): object;
}

interface AdapterModule {
  createUserPoolsTokenProvider(config: object, storage: object): object;
  createAWSCredentialsAndIdentityIdProvider(config: object, storage: object): object;
}

interface CognitoModule {
  readonly cognitoUserPoolsTokenProvider: { setKeyValueStorage(storage: object): void };
}

/** `aws-amplify` 6: the functions of `aws-amplify/auth`. */
export function createAmplifyV6(parts: ClientParts): AuthClient {
  const { graph } = parts;
  const { Hub } = graph.load(FILES.utils) as { readonly Hub: Hub };
  const events = hubEvents(Hub);
  const leading = parts.place === 'default' ? configured(parts) : [context(parts)];
  const library = createLibrary('aws-amplify/auth 6', graph.load(FILES.auth) as object, parts, leading);

  return {
    ...library,
    id: 'amplify-v6',
    events,
    async signUp({ username, password, attributes, validationData, autoSignIn }) {
      const options = {
        ...(attributes === undefined ? {} : { userAttributes: attributes }),
        ...(validationData === undefined ? {} : { validationData }),
        ...(autoSignIn === undefined ? {} : { autoSignIn }),
      };
      const given = Object.keys(options).length > 0;
      const raw = (await library.call('signUp', {
        username,
        password,
        ...(given ? { options } : {}),
      })) as SignUpOutput;
      const details = 'codeDeliveryDetails' in raw.nextStep ? raw.nextStep.codeDeliveryDetails : undefined;
      return { raw, confirmed: raw.isSignUpComplete, sub: raw.userId, delivery: delivery(details) };
    },
    async confirmSignUp({ username, code, forceAliasCreation }) {
      const raw = (await library.call('confirmSignUp', {
        username,
        confirmationCode: code,
        ...(forceAliasCreation === undefined ? {} : { options: { forceAliasCreation } }),
      })) as ConfirmSignUpOutput;
      return { raw, complete: raw.isSignUpComplete };
    },
    async resendSignUpCode({ username }) {
      const raw = (await library.call('resendSignUpCode', { username })) as ResendSignUpCodeOutput;
      return { raw, delivery: delivery(raw) };
    },
    async signIn({ username, password }) {
      return signInAnswer(await library.call('signIn', { username, password }));
    },
    signInOutcome: ({ username, password }) => library.outcome('signIn', { username, password }),
    async confirmSignIn({ code }) {
      return signInAnswer(await library.call('confirmSignIn', { challengeResponse: code }));
    },
    async signInByChallenge({ username, password }) {
      const authFlowType = password === undefined ? 'CUSTOM_WITHOUT_SRP' : 'CUSTOM_WITH_SRP';
      const given = password === undefined ? {} : { password };
      return signInAnswer(await library.call('signIn', { username, ...given, options: { authFlowType } }));
    },
    async answerChallenge({ answer }) {
      return signInAnswer(await library.call('confirmSignIn', { challengeResponse: answer }));
    },
    async confirmResetPassword({ username, code, password }) {
      const input = { username, confirmationCode: code, newPassword: password };
      return { raw: await library.call('confirmResetPassword', input) };
    },
    async completeNewPassword({ password, attributes }) {
      const options = attributes === undefined ? {} : { options: { userAttributes: attributes } };
      return signInAnswer(await library.call('confirmSignIn', { challengeResponse: password, ...options }));
    },
    async selectFactor({ factor }) {
      return signInAnswer(await library.call('confirmSignIn', { challengeResponse: FACTORS[factor] }));
    },
    async setUpTotp({ pending }) {
      const { nextStep } = pending.raw as SignInOutput;
      const secret = 'totpSetupDetails' in nextStep ? nextStep.totpSetupDetails.sharedSecret : undefined;
      return { raw: pending.raw, secret };
    },
    async verifyTotp({ code }) {
      return { raw: await library.call('confirmSignIn', { challengeResponse: code }) };
    },
    async respondThrough(functionName, _pending, response) {
      return { raw: await library.call(functionName, { challengeResponse: response }) };
    },
    async signOut({ scope }) {
      const parameters = scope === 'global' ? [{ global: true }] : [];
      return { raw: await library.call('signOut', ...parameters) };
    },
    async currentUser() {
      const raw = (await library.call('getCurrentUser')) as GetCurrentUserOutput;
      return { raw, username: raw.username, sub: raw.userId };
    },
    async session({ refresh }) {
      const parameters = refresh === 'now' ? [{ forceRefresh: true }] : [];
      const raw = (await library.call('fetchAuthSession', ...parameters)) as AuthSession;
      return {
        raw,
        accessToken: raw.tokens?.accessToken.toString(),
        idToken: raw.tokens?.idToken?.toString(),
      };
    },
    async awsCredentials() {
      const raw = (await library.call('fetchAuthSession')) as AuthSession;
      return { raw, credentials: raw.credentials as AwsCredentials | undefined };
    },
    async userAttributes() {
      const attributes = (await library.call('fetchUserAttributes')) as FetchUserAttributesOutput;
      return Object.fromEntries(
        Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined),
      );
    },
    rootExports: () => Object.keys(graph.load(FILES.root) as object),
  };
}

function authConfig({ pool }: ClientParts): object {
  return {
    Cognito: {
      userPoolId: pool.userPoolId,
      userPoolClientId: pool.userPoolClientId,
      ...(pool.endpoint !== undefined && { userPoolEndpoint: pool.endpoint }),
      ...(pool.identityPoolId && { identityPoolId: pool.identityPoolId }),
    },
  };
}

/** The library's one ready-made instance, which no function has to be given. */
function configured(parts: ClientParts): readonly [] {
  const { Amplify } = parts.graph.load(FILES.root) as RootModule;
  const { cognitoUserPoolsTokenProvider } = parts.graph.load(FILES.cognito) as CognitoModule;
  Amplify.configure({ Auth: authConfig(parts) });
  // After configure, which sets the default one.
  cognitoUserPoolsTokenProvider.setKeyValueStorage(asynchronous(parts.storage));
  return [];
}

/** A context with a storage of its own, without which all contexts share the default one. */
function context(parts: ClientParts): object {
  const { createAmplifyContext } = parts.graph.load(FILES.root) as RootModule;
  const adapters = parts.graph.load(FILES.adapters) as AdapterModule;
  const [config, storage] = [authConfig(parts), asynchronous(parts.storage)];
  return createAmplifyContext(
    { Auth: config },
    {
      Auth: {
        tokenProvider: adapters.createUserPoolsTokenProvider(config, storage),
        credentialsProvider: adapters.createAWSCredentialsAndIdentityIdProvider(config, storage),
      },
    },
  );
}

/** v6's own words for the factors of the API. */
const FACTORS = { SMS_MFA: 'SMS', SOFTWARE_TOKEN_MFA: 'TOTP', EMAIL_OTP: 'EMAIL' } as const;

function signInAnswer(raw: unknown): SignInAnswer {
  const { isSignedIn, nextStep } = raw as SignInOutput;
  return { raw, signedIn: isSignedIn, nextStep: nextStep.signInStep };
}

/** v6 reads and writes through promises; each operation takes effect when it is called. */
function asynchronous(storage: KeyValueStorage): object {
  return {
    getItem: async (key: string) => storage.getItem(key),
    setItem: async (key: string, value: string) => storage.setItem(key, value),
    removeItem: async (key: string) => storage.removeItem(key),
    clear: async () => storage.clear(),
  };
}

function delivery(
  details:
    | { readonly destination?: string; readonly deliveryMedium?: string; readonly attributeName?: string }
    | undefined,
): CodeDelivery | undefined {
  return (
    details && {
      destination: details.destination,
      medium: details.deliveryMedium,
      attribute: details.attributeName,
    }
  );
}
