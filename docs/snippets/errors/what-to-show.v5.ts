import { Auth } from 'aws-amplify-v5';

/** Signs in, and names the page that the person has to see. */
export async function pageAfterSignIn(username: string, password: string) {
  try {
    const user = await Auth.signIn(username, password);
    return user.challengeName ?? 'home';
  } catch (error) {
    switch ((error as { code?: string }).code) {
      case 'UserNotConfirmedException':
        return 'confirm the sign-up';
      case 'PasswordResetRequiredException':
        return 'choose a new password';
      case 'NotAuthorizedException':
      case 'UserNotFoundException':
        return 'wrong name or password';
      default:
        throw error;
    }
  }
}
