import type { AuthWorld } from '../world';
import { type Person, randomPassword } from './person';

/** Makes somebody's password one that an administrator chose for them, and their account with it if need be. */
export async function giveTemporaryPassword(world: AuthWorld, person: Person): Promise<void> {
  const { userPoolId } = await world.pool();
  const user = { UserPoolId: userPoolId, Username: person.username };
  person.password = randomPassword();
  if (person.hasAccount) {
    await world.administrator.adminSetUserPassword({ ...user, Password: person.password, Permanent: false });
    return;
  }
  await world.administrator.adminCreateUser({
    ...user,
    MessageAction: 'SUPPRESS',
    TemporaryPassword: person.password,
    UserAttributes: [
      { Name: 'email', Value: person.email },
      { Name: 'email_verified', Value: 'true' },
    ],
  });
  person.hasAccount = true;
}
