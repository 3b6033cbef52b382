/** Rows TK-16, UP-16. The region is the part of the pool id before the underscore. */
export function issuerOf(userPoolId: string): string {
  const region = userPoolId.slice(0, userPoolId.indexOf('_'));
  return `https://cognito-idp.${region}.amazonaws.com/${userPoolId}`;
}

/** The pool id that an issuer names; undefined for an issuer of somebody else. */
export function userPoolIdOf(issuer: unknown): string | undefined {
  const id = typeof issuer === 'string' ? issuer.split('/').at(-1) : undefined;
  return id !== undefined && issuer === issuerOf(id) ? id : undefined;
}
