import type { LambdaConfig } from '../model/shapes/lambda-config';

/** LambdaConfig as DescribeUserPool answers: either spelling of PreTokenGeneration shows as both (API reference). */
export function describedLambdaConfig(config: LambdaConfig = {}): LambdaConfig {
  const arn = config.PreTokenGeneration ?? config.PreTokenGenerationConfig?.LambdaArn;
  if (arn === undefined) return config;
  return {
    PreTokenGenerationConfig: { LambdaVersion: 'V1_0', LambdaArn: arn },
    ...config,
    PreTokenGeneration: arn,
  };
}
