import { Auth } from 'aws-amplify-v5';

export async function confirm(username: string, code: string) {
  await Auth.confirmSignUp(username, code, { forceAliasCreation: false });
}
