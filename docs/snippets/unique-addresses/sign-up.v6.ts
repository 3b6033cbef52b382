import { confirmSignUp, signUp as signUpWithAmplify } from 'aws-amplify/auth';

/** In a pool whose usernames are e-mail addresses. */
export async function signUp(email: string, password: string) {
  try {
    await signUpWithAmplify({ username: email, password });
    return 'confirm the address';
  } catch (error) {
    if (nameOf(error) === 'UsernameExistsException') return 'the address is taken';
    throw error;
  }
}

/** In a pool where the address is an alias. */
export async function confirm(username: string, code: string) {
  try {
    await confirmSignUp({ username, confirmationCode: code });
    return 'signed up';
  } catch (error) {
    if (nameOf(error) === 'AliasExistsException') return 'the address is taken';
    throw error;
  }
}

function nameOf(error: unknown): string | undefined {
  return error instanceof Error ? error.name : undefined;
}
