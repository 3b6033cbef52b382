import type { Answered, Caller } from './caller';

export const PASSWORD = 'Passw0rd!';

export type Attributes = Readonly<Record<string, string>>;

export function pairs(attributes: Attributes) {
  return Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));
}

/** SignUp of a name with attributes. */
export function signUp(caller: Caller, name: string, attributes: Attributes = {}): Promise<Answered> {
  return caller.call('SignUp', { Username: name, Password: PASSWORD, UserAttributes: pairs(attributes) });
}

/** ConfirmSignUp with the newest code. */
export async function confirm(caller: Caller, name: string, extra: object = {}): Promise<Answered> {
  const ConfirmationCode = (await caller.codes(name)).at(-1) ?? '000000';
  return caller.call('ConfirmSignUp', { Username: name, ConfirmationCode, ...extra });
}

/** A confirmed user whom an administrator made. */
export async function arrange(caller: Caller, name: string, attributes: Attributes = {}): Promise<void> {
  await caller.call('AdminCreateUser', {
    Username: name,
    MessageAction: 'SUPPRESS',
    UserAttributes: pairs(attributes),
  });
  await caller.call('AdminSetUserPassword', { Username: name, Password: PASSWORD, Permanent: true });
}

export function signIn(caller: Caller, name: string, password = PASSWORD): Promise<Answered> {
  const AuthParameters = { USERNAME: name, PASSWORD: password };
  return caller.call('InitiateAuth', { AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters });
}

export interface Tokens {
  readonly AccessToken: string;
  readonly IdToken: string;
  readonly RefreshToken: string;
  readonly ExpiresIn: number;
}

/** Tokens of a sign-in that must succeed. */
export async function tokensOf(caller: Caller, name: string): Promise<Tokens> {
  const answer = await signIn(caller, name);
  if (answer.error) throw new Error(`${name} did not sign in: ${answer.error} ${answer.message}`);
  return answer.body.AuthenticationResult;
}

export function refresh(caller: Caller, token: string): Promise<Answered> {
  return caller.call('InitiateAuth', {
    AuthFlow: 'REFRESH_TOKEN_AUTH',
    AuthParameters: { REFRESH_TOKEN: token },
  });
}

/** The payload of a JWT, unverified. */
export function payloadOf(token: string): Readonly<Record<string, unknown>> {
  return JSON.parse(atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')));
}

/** An attribute as the administrator sees it. */
export async function attributeOf(
  caller: Caller,
  name: string,
  attribute: string,
): Promise<string | undefined> {
  const { body } = await caller.call('AdminGetUser', { Username: name });
  const attributes: { Name: string; Value: string }[] = body.UserAttributes ?? [];
  return attributes.find(({ Name }) => Name === attribute)?.Value;
}
