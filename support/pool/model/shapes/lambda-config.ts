import { oneOf, required, structure, text, unsimulated } from '../build-shape';
import type { ValueOf } from '../shape';

const arn = text({
  min: 20,
  max: 2048,
  pattern:
    'arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?',
});

const sender = structure({ LambdaVersion: required(oneOf('V1_0')), LambdaArn: required(arn) });

/** The functions of a pool, by trigger. */
export const lambdaConfig = structure({
  PreSignUp: arn,
  CustomMessage: arn,
  PostConfirmation: arn,
  PreAuthentication: arn,
  PostAuthentication: arn,
  DefineAuthChallenge: arn,
  CreateAuthChallenge: arn,
  VerifyAuthChallengeResponse: arn,
  PreTokenGeneration: arn,
  UserMigration: arn,
  PreTokenGenerationConfig: structure({
    LambdaVersion: required(oneOf('V1_0', 'V2_0', 'V3_0')),
    LambdaArn: required(arn),
  }),
  CustomSMSSender: sender,
  CustomEmailSender: sender,
  /** What custom senders get is encrypted under it. */
  KMSKeyID: arn,
  InboundFederation: unsimulated(),
});

export type LambdaConfig = ValueOf<typeof lambdaConfig>;
