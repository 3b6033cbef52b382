import type { PoolSource } from './contract';

/** The account of a target, by an ARN that is known of it; `*` where none is. */
export function accountOf(pools: PoolSource): string {
  const arn = pools.mode === 'existing' ? pools.settings.Arn : pools.stack?.functions;
  return arn?.split(':')[4] || '*';
}
