import type { LambdaConfig } from '../model/shapes/lambda-config';
import type { UserPoolSettings } from '../model/shapes/user-pool-settings';
import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import { functionName } from './function-name';
import { triggerNames } from './trigger-name';

/**
 * What a pool cannot do with its functions. The service looks for them when it invokes them; this pool does so at
 * once, lest a typing error show as a trigger that never runs.
 * @throws ServiceError InvalidParameterException, FeatureUnavailableInTierException
 */
export function refuseLambdaConfig(service: Service, settings: UserPoolSettings): void {
  const config = settings.LambdaConfig ?? {};
  for (const [member, arn] of arnsOf(config)) {
    const name = functionName(arn);
    if (service.triggers.has(name)) continue;
    const known = [...service.triggers.keys()].sort().join(', ') || 'none';
    throw invalid(`${member}: no function is registered under the name ${name}. Registered are: ${known}.`);
  }
  const { PreTokenGeneration, PreTokenGenerationConfig: versioned } = config;
  if (PreTokenGeneration && versioned && PreTokenGeneration !== versioned.LambdaArn) {
    throw invalid('PreTokenGeneration and PreTokenGenerationConfig.LambdaArn must be identical.');
  }
  if (versioned && versioned.LambdaVersion !== 'V1_0' && settings.UserPoolTier === 'LITE') {
    const message = 'Access token customization needs the user pool tier ESSENTIALS or PLUS.';
    throw new ServiceError('FeatureUnavailableInTierException', message);
  }
  if ((config.CustomSMSSender || config.CustomEmailSender) && !config.KMSKeyID) {
    throw invalid('KMSKeyID is required for CustomSMSSender and CustomEmailSender.');
  }
  if ((config.CustomSMSSender || config.CustomEmailSender) && !service.encryptCode) {
    throw invalid('CustomSMSSender and CustomEmailSender need a pool that was given a way to encrypt codes.');
  }
}

function arnsOf(config: LambdaConfig): [string, string][] {
  const plain = triggerNames.map((name) => [`LambdaConfig.${name}`, config[name]] as const);
  const versioned = (['PreTokenGenerationConfig', 'CustomSMSSender', 'CustomEmailSender'] as const).map(
    (name) => [`LambdaConfig.${name}.LambdaArn`, config[name]?.LambdaArn] as const,
  );
  return [...plain, ...versioned].flatMap(([member, arn]) => (arn === undefined ? [] : [[member, arn]]));
}

function invalid(message: string): ServiceError {
  return new ServiceError('InvalidParameterException', message);
}
