/** The pool id after its first underscore: the pool's name inside SRP hashes (row SRP-05). */
export function poolNameOf(userPoolId: string): string {
  return userPoolId.slice(userPoolId.indexOf('_') + 1);
}
