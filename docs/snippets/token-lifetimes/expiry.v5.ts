import { Auth } from 'aws-amplify-v5';

export async function accessTokenExpiry() {
  const session = await Auth.currentSession();
  return new Date(session.getAccessToken().getExpiration() * 1000);
}
