import { Auth } from 'aws-amplify-v5';

export async function resendCode(username: string): Promise<string> {
  const { CodeDeliveryDetails } = await Auth.resendSignUp(username);
  return CodeDeliveryDetails.Destination;
}
