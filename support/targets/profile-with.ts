import type { Capability } from '../verdict/results';
import type { PoolSource, Stack, Target } from './contract';

/**
 * The capabilities of a target with what its file adds. A queue stands in for the pool's own side doors in all that
 * the pool sends out; a command tells codes alone.
 */
export function profileWith(
  { codes, profile }: Target,
  pools: PoolSource,
  stack: Stack | undefined,
): readonly Capability[] {
  if (codes === undefined) return profile;
  if (codes.kind === 'command') return [...new Set<Capability>([...profile, 'codes'])];
  const textMessages =
    pools.mode === 'existing'
      ? pools.settings.LambdaConfig?.CustomSMSSender !== undefined
      : stack?.snsCallerArn !== undefined && stack.kmsKeyArn !== undefined;
  return [
    'codes',
    ...(stack?.functions === undefined ? [] : (['triggers'] as const)),
    ...(profile.includes('clock') ? (['clock'] as const) : []),
    ...(textMessages ? (['sms'] as const) : []),
  ];
}
