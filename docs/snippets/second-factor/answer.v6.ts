import { confirmSignIn } from 'aws-amplify/auth';

/** For CONFIRM_SIGN_IN_WITH_SMS_CODE, …_TOTP_CODE and …_EMAIL_CODE alike. */
export async function answerWithCode(code: string) {
  const { isSignedIn } = await confirmSignIn({ challengeResponse: code });
  return isSignedIn;
}
