import { poolName } from './pool-name';

/** With what the names of a run's people begin in a pool that somebody else owns. */
export function userPrefix(run: string): string {
  return `${poolName(run)}-`;
}

/** The same, found in a name or an address of one of them; undefined where it belongs to nobody of a run. */
export function userPrefixIn(name: string): string | undefined {
  return /auth-conformance-[^-@]+-/.exec(name)?.[0];
}
