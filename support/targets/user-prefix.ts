/** With what the names of a run's people begin in a pool that somebody else owns. */
export function userPrefix(run: string): string {
  return `auth-conformance-${run}-`;
}
