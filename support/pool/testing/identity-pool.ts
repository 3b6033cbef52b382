import type { Answered, Caller } from './caller';
import { SIGNED } from './signed';

export interface Credentials {
  readonly AccessKeyId: string;
  readonly SecretKey: string;
  readonly SessionToken: string;
  /** Seconds since 1970. */
  readonly Expiration: number;
}

/** An identity pool beside the caller's user pool. */
export interface IdentityCaller {
  readonly identityPoolId: string;
  /** Sends an operation, signed. */
  call(operation: string, input?: object): Promise<Answered>;
  /** `Logins` of an ID token. */
  logins(idToken: string): Readonly<Record<string, string>>;
  /** An identity's id and credentials; fails where the pool refuses either. */
  credentials(idToken: string): Promise<{ readonly id: string; readonly credentials: Credentials }>;
}

const ROLE = 'arn:aws:iam::000000000000:role/app/people';

/** @param settings members of CreateIdentityPool and of its provider */
export async function identityPoolBeside(
  caller: Caller,
  settings: { readonly pool?: object; readonly provider?: object; readonly roles?: object } = {},
): Promise<IdentityCaller> {
  const ProviderName = `cognito-idp.us-east-1.amazonaws.com/${caller.userPoolId}`;
  const call = (operation: string, input: object = {}) => send(caller, operation, input);
  const made = await call('CreateIdentityPool', {
    IdentityPoolName: 'test',
    AllowUnauthenticatedIdentities: false,
    CognitoIdentityProviders: [{ ProviderName, ClientId: caller.clientId, ...settings.provider }],
    ...settings.pool,
  });
  const IdentityPoolId: string = made.body.IdentityPoolId;
  const Roles = settings.roles ?? { authenticated: ROLE };
  await call('SetIdentityPoolRoles', { IdentityPoolId, Roles });
  const logins = (idToken: string) => ({ [ProviderName]: idToken });
  return {
    identityPoolId: IdentityPoolId,
    call,
    logins,
    async credentials(idToken) {
      const Logins = logins(idToken);
      const { body: identity } = await call('GetId', { IdentityPoolId, Logins });
      const IdentityId: string = identity.IdentityId;
      const { body } = await call('GetCredentialsForIdentity', { IdentityId, Logins });
      if (!body.Credentials) throw new Error(`No credentials: ${body.__type} ${body.message}`);
      return { id: IdentityId, credentials: body.Credentials };
    },
  };
}

async function send(caller: Caller, operation: string, input: object): Promise<Answered> {
  const answer = await caller.pool.fetch(
    new Request('http://127.0.0.1:9229/', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-amz-json-1.1',
        'X-Amz-Target': `AWSCognitoIdentityService.${operation}`,
        ...SIGNED,
      },
      body: JSON.stringify(input),
    }),
  );
  const text = await answer.text();
  const body = text === '' ? undefined : JSON.parse(text);
  const error = body?.__type;
  return { status: answer.status, error, message: error && body.message, body, headers: answer.headers };
}
