import { CognitoUserPool } from 'amazon-cognito-identity-js';
import { Auth } from 'aws-amplify-v5';

/**
 * For a device without a network: `signOut` resolves there and may keep expired
 * tokens all the same.
 */
export async function leaveAndForget() {
  await Auth.signOut();
  const { userPoolId = '', userPoolWebClientId = '', storage } = Auth.configure();
  const pool = new CognitoUserPool({
    UserPoolId: userPoolId,
    ClientId: userPoolWebClientId,
    Storage: storage,
  });
  pool.getCurrentUser()?.signOut();
}
