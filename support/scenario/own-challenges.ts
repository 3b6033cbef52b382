import { ConformanceError } from '../conformance-error';
import type { AuthWorld } from '../world';
import type { Attempt } from './attempt';

/**
 * For a sign-in whose outcome the pool's own challenges change: where it did ask the pool, the pool must have none. No
 * other sign-in meets them, so that it is looked at here and asked of no pool in general.
 *
 * @throws ConformanceError NotApplicable where the pool asks questions of its own
 */
export function requireNoOwnChallenges({ parameters }: AuthWorld, { exchanges }: Attempt): void {
  const { pools } = parameters.target;
  if (pools.mode !== 'existing' || exchanges.length === 0) return;
  const actual = pools.settings.LambdaConfig?.DefineAuthChallenge;
  if (actual === undefined) return;
  throw new ConformanceError('NotApplicable', 'The pool asks questions of its own', {
    unmet: [{ setting: 'LambdaConfig.DefineAuthChallenge', needed: 'none', actual }],
    next: 'Run the example on a pool without custom challenges.',
  });
}
