import { signIn } from 'aws-amplify/auth';

export async function signInFromCampaign(
  username: string,
  password: string,
  campaign: string,
) {
  return await signIn({
    username,
    password,
    options: { clientMetadata: { campaign } },
  });
}
