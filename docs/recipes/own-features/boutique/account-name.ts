import type { AuthWorld, Person } from 'amplify-auth-conformance/steps';

/** The name that a person's account has in the pool; undefined where it has none. */
export async function accountName(world: AuthWorld, { username }: Person): Promise<string | undefined> {
  const { userPoolId } = await world.pool();
  const user = await world.administrator.adminGetUser({ UserPoolId: userPoolId, Username: username });
  return user.UserAttributes?.find(({ Name }) => Name === 'name')?.Value;
}
