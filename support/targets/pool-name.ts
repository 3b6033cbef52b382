/** The tag that says which run a pool belongs to. */
export const RUN_TAG = 'auth-conformance-run';

/** What every pool of a run is called, so that the run, and it alone, can remove them. */
export function poolName(run: string): string {
  return `auth-conformance-${run}`;
}

/** The run of which a pool bears the name; undefined where the name is not exactly one of ours. */
export function runOfPoolName(name: string): string | undefined {
  return /^auth-conformance-([0-9a-f]{10})$/.exec(name)?.[1];
}
