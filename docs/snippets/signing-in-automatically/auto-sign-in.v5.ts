import { Auth, Hub } from 'aws-amplify-v5';

export async function signUp(username: string, password: string, email: string) {
  await Auth.signUp({
    username,
    password,
    attributes: { email },
    autoSignIn: { enabled: true },
  });
}

/** To be called before `signUp`; gives back what ends it. */
export function onAutoSignIn(signedIn: () => void, showSignInForm: () => void) {
  return Hub.listen('auth', ({ payload }) => {
    if (payload.event === 'autoSignIn') {
      // A second factor may still be pending: then there is a challenge, and no
      // session.
      if (payload.data.challengeName) showSignInForm();
      else signedIn();
    }
    // The first is what comes when the pool refuses, the second after a reload of
    // the page.
    if (
      payload.event === 'signIn_failure' ||
      payload.event === 'autoSignIn_failure'
    )
      showSignInForm();
  });
}

export async function confirm(username: string, code: string) {
  await Auth.confirmSignUp(username, code, { forceAliasCreation: false });
}
