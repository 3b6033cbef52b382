import { Auth } from 'aws-amplify-v5';

export async function signInFromCampaign(
  username: string,
  password: string,
  campaign: string,
) {
  return await Auth.signIn({ username, password, validationData: { campaign } });
}
