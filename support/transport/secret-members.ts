/** What stands in a report in place of a secret. */
export const REDACTED = '«redacted»';

/**
 * Members that hold a secret in Cognito's requests and answers, lower case without separators: passwords, codes,
 * tokens, SRP values, sessions, secrets.
 */
const SECRET_MEMBERS = new Set([
  'password',
  'temporarypassword',
  'previouspassword',
  'proposedpassword',
  'newpassword',
  'oldpassword',
  'confirmationcode',
  'usercode',
  'smsmfacode',
  'smsotpcode',
  'emailotpcode',
  'softwaretokenmfacode',
  'answer',
  'credential',
  'token',
  'accesstoken',
  'idtoken',
  'refreshtoken',
  'sessiontoken',
  'accesskeyid',
  'secretkey',
  'secretaccesskey',
  'session',
  'secretcode',
  'secrethash',
  'clientsecret',
  'secret',
  'secretblock',
  'passwordclaimsecretblock',
  'passwordclaimsignature',
  'salt',
  'srpa',
  'srpb',
  'passwordverifier',
  'randompassword',
  'randompasswordkey',
  'encodeddata',
]);

/** `PASSWORD_CLAIM_SIGNATURE`, `passwordClaimSignature` and `PasswordClaimSignature` are one member. */
export function isSecretMember(name: string): boolean {
  return SECRET_MEMBERS.has(name.toLowerCase().replaceAll(/[^a-z]/g, ''));
}
