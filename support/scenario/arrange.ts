import type { SessionTokens } from '../clients/device';
import type { AuthWorld } from '../world';
import { attempt } from './attempt';
import { expectSuccess } from './expectations';
import { signInWithPassword } from './password-sign-in';
import type { Person } from './person';
import { keepTokens, keptTokens } from './sessions';

/** Gives somebody a confirmed account, as an administrator would. */
export async function createConfirmed(world: AuthWorld, person: Person, email?: string): Promise<void> {
  if (email !== undefined) person.email = world.address(email);
  const { userPoolId } = await world.pool();
  const user = { UserPoolId: userPoolId, Username: person.username };
  await world.administrator.adminCreateUser({
    ...user,
    MessageAction: 'SUPPRESS',
    UserAttributes: [
      { Name: 'email', Value: person.email },
      { Name: 'email_verified', Value: 'true' },
    ],
  });
  await world.administrator.adminSetUserPassword({ ...user, Password: person.password, Permanent: true });
  person.hasAccount = true;
}

/** Signs somebody up without any Amplify, where the sign-up is not what the example is about. */
export async function signUpDirectly(world: AuthWorld, person: Person, email?: string): Promise<void> {
  if (email !== undefined) person.email = world.address(email);
  const { userPoolClientId } = await world.pool();
  await world.administrator.signUp({
    ClientId: userPoolClientId,
    Username: person.username,
    Password: person.password,
    UserAttributes: [{ Name: 'email', Value: person.email }],
  });
}

/** Signs somebody in with their password, making their account if need be, and hands the session to a device, sparing it the SRP exchange. */
export async function signInDirectly(world: AuthWorld, person: Person, deviceName: string): Promise<void> {
  if (!person.hasAccount) await createConfirmed(world, person);
  const tokens = await openSession(world, person, deviceName);
  const device = await world.device(person, deviceName);
  device.adopt(tokens);
}

const ELSEWHERE = 'another device';

async function openSession(world: AuthWorld, person: Person, deviceName: string): Promise<SessionTokens> {
  const { passwordFlow } = await world.pool();
  if (passwordFlow) {
    const answer = await signInWithPassword(world, person);
    return keepTokens(person, deviceName, answer.AuthenticationResult);
  }
  // Only a client can sign people in here. It does so elsewhere, so that the example's device has seen nothing of it.
  const device = await world.device(person, ELSEWHERE);
  const { username, password } = person;
  expectSuccess(
    await attempt(person, device, 'signs in', () => device.client.signIn({ username, password })),
  );
  const tokens = keptTokens(person, ELSEWHERE);
  device.close();
  person.devices.delete(ELSEWHERE);
  person.kept.delete(ELSEWHERE);
  person.kept.set(deviceName, tokens);
  return tokens;
}
