import { signIn } from 'aws-amplify/auth';

/** Signs in, and names the page that the person has to see. */
export async function pageAfterSignIn(username: string, password: string) {
  try {
    const { nextStep } = await signIn({ username, password });
    switch (nextStep.signInStep) {
      case 'DONE':
        return 'home';
      case 'CONFIRM_SIGN_UP':
        return 'confirm the sign-up';
      case 'RESET_PASSWORD':
        return 'choose a new password';
      default:
        return nextStep.signInStep;
    }
  } catch (error) {
    switch ((error as Error).name) {
      case 'NotAuthorizedException':
      case 'UserNotFoundException':
        return 'wrong name or password';
      default:
        throw error;
    }
  }
}
