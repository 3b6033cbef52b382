import { fetchAuthSession } from 'aws-amplify/auth';

export async function accessTokenExpiry() {
  const { tokens } = await fetchAuthSession();
  const seconds = tokens?.accessToken.payload.exp;
  return seconds === undefined ? undefined : new Date(seconds * 1000);
}
