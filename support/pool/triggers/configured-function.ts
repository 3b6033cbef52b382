import type { UserPool } from '../store/user-pool';
import { functionName } from './function-name';
import type { TriggerName } from './trigger-name';

/** The name of the function behind a pool's trigger; undefined where it has none. */
export function configuredFunction(pool: UserPool, trigger: TriggerName): string | undefined {
  const config = pool.settings.LambdaConfig ?? {};
  const versioned = trigger === 'PreTokenGeneration' ? config.PreTokenGenerationConfig?.LambdaArn : undefined;
  const arn = config[trigger] ?? versioned;
  return arn === undefined ? undefined : functionName(arn);
}
