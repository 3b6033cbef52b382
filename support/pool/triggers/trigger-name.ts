/** Members of LambdaConfig whose value is a function's ARN. */
export const triggerNames = [
  'PreSignUp',
  'CustomMessage',
  'PostConfirmation',
  'PreAuthentication',
  'PostAuthentication',
  'DefineAuthChallenge',
  'CreateAuthChallenge',
  'VerifyAuthChallengeResponse',
  'PreTokenGeneration',
  'UserMigration',
] as const;

/** A trigger that answers; CustomEmailSender and CustomSMSSender do not. */
export type TriggerName = (typeof triggerNames)[number];
