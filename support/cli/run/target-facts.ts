import type { Target } from '../../targets/contract';
import type { Results } from '../../verdict/results';

/** What the reports say of a target. */
export function targetFacts({
  kind,
  name,
  file,
  pools,
  standing,
  profile,
  lacks,
}: Target): Results['target'] {
  return {
    ...{ kind, name },
    ...(file !== undefined && { file }),
    mode: pools.mode,
    ...(pools.mode === 'existing' && { userPoolId: pools.userPoolId }),
    ...{ standing, profile },
    ...(lacks && { lacks }),
    ...(pools.mode === 'existing' &&
      pools.harmlessTriggers.length > 0 && { harmlessTriggers: pools.harmlessTriggers }),
  };
}
