import { ConformanceError } from '../conformance-error';
import type { AuthWorld } from '../world';
import type { Person } from './person';

/**
 * Signs somebody in with their password and without any Amplify.
 * @returns the pool's answer: tokens, or a challenge
 * @throws ConformanceError NotApplicable where the app client allows no such flow
 */
export async function signInWithPassword(world: AuthWorld, { username, password }: Person) {
  const { userPoolId, userPoolClientId, passwordFlow } = await world.pool();
  const AuthParameters = { USERNAME: username, PASSWORD: password };
  switch (passwordFlow) {
    case 'USER_PASSWORD_AUTH':
      return world.administrator.initiateAuth({
        AuthFlow: passwordFlow,
        ClientId: userPoolClientId,
        AuthParameters,
      });
    case 'ADMIN_USER_PASSWORD_AUTH':
      return world.administrator.adminInitiateAuth({
        AuthFlow: passwordFlow,
        UserPoolId: userPoolId,
        ClientId: userPoolClientId,
        AuthParameters,
      });
    case undefined:
      throw new ConformanceError('NotApplicable', 'The app client lets nobody sign in without SRP', {
        unmet: [
          {
            setting: 'UserPoolClient.ExplicitAuthFlows',
            needed: 'also ALLOW_USER_PASSWORD_AUTH or ALLOW_ADMIN_USER_PASSWORD_AUTH',
            actual: 'neither',
          },
        ],
        next: 'Allow one of them on an app client that only tests use, and name it in the target file.',
      });
  }
}
