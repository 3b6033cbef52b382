import { resendSignUpCode } from 'aws-amplify/auth';

export async function resendCode(username: string): Promise<string | undefined> {
  const { destination } = await resendSignUpCode({ username });
  return destination;
}
