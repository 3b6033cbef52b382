import type { CognitoUser } from 'amazon-cognito-identity-js';
import { Auth } from 'aws-amplify-v5';

/** `user` is what `signIn` gave, with the challenge `NEW_PASSWORD_REQUIRED`. */
export function missingAttributes(user: {
  challengeParam: { requiredAttributes: readonly string[] };
}): readonly string[] {
  return user.challengeParam.requiredAttributes;
}

export async function choosePassword(
  user: CognitoUser,
  password: string,
  attributes: Record<string, string> = {},
) {
  return await Auth.completeNewPassword(user, password, attributes);
}
