/** UpdateUserPool and UpdateUserPoolClient set back whatever a request leaves out (API reference). */
const REPEAT = 'Repeat all its other settings: the command sets back what it leaves out.';

/** @param options of `aws cognito-idp update-user-pool-client` */
export function remedyOfClient(
  userPoolId: string,
  clientId: string,
  { words, options }: { readonly words: string; readonly options: string },
): string {
  return `Console: App clients, ${clientId}, Edit: ${words}. Or: aws cognito-idp update-user-pool-client --user-pool-id ${userPoolId} --client-id ${clientId} ${options}. ${REPEAT}`;
}

/** @param policy members of PasswordPolicy */
export function remedyOfPasswordPolicy(
  userPoolId: string,
  { words, policy }: { readonly words: string; readonly policy: object },
): string {
  const policies = JSON.stringify({ PasswordPolicy: policy });
  return `Console: Authentication methods, Password policy, Edit: ${words}. Or: aws cognito-idp update-user-pool --user-pool-id ${userPoolId} --policies '${policies}'. ${REPEAT}`;
}

export function remedyOfMfa(userPoolId: string): string {
  return `Console: Sign-in, Multi-factor authentication, Edit: Optional MFA, Authenticator apps. Or: aws cognito-idp set-user-pool-mfa-config --user-pool-id ${userPoolId} --mfa-configuration OPTIONAL --software-token-mfa-configuration Enabled=true`;
}

export const REMEDY_OF_SELF_SIGN_UP =
  'Console: Sign-up, Self-service sign-up, Edit. Leave it where the application invites its people.';

/** What signs people in is settled when a pool is made (row UP-08). */
export const REMEDY_OF_ALIAS =
  'No setting of this pool helps: make a new one with --username-attributes email, and move its people. Until then a PreSignUp function can refuse an address that somebody else has verified.';
