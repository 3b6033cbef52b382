import type { AuthWorld } from '../world';
import type { Person } from './person';
import { keepTokens } from './sessions';

/** Gives somebody a confirmed account, as an administrator would. */
export async function createConfirmed(world: AuthWorld, person: Person, email?: string): Promise<void> {
  prepareAddress(world, person, email);
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
  prepareAddress(world, person, email);
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
  const { userPoolClientId } = await world.pool();
  const answer = await world.administrator.initiateAuth({
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: userPoolClientId,
    AuthParameters: { USERNAME: person.username, PASSWORD: person.password },
  });
  const tokens = keepTokens(person, deviceName, answer.AuthenticationResult);
  const device = await world.device(person, deviceName);
  device.adopt(tokens);
}

/** An address given in the feature, and the username where the pool makes the address the username. */
function prepareAddress(world: AuthWorld, person: Person, email?: string): void {
  if (email !== undefined) person.email = world.address(email);
  goByAddress(world, person);
}

/** In a pool whose usernames are addresses, people go by theirs. */
export function goByAddress(world: AuthWorld, person: Person): void {
  if (world.traits.usernameAttributes?.includes('email')) person.username = person.email;
}
