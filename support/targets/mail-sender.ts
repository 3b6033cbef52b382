import type { Target } from './contract';

/** Who mails what pools send: Cognito itself, from its own address; an identity of the owner's, by SES; or nobody. */
export type MailSender = 'Cognito' | 'SES' | 'nobody' | 'unknown';

/** Mails that Cognito sends by itself in a day, for a whole account (QT-12). */
export const MAILS_A_DAY = 50;

/** Who would mail what the pools of a run send. */
export function mailSender({ kind, pools }: Target): MailSender {
  const byDefault = kind === 'aws' ? 'Cognito' : 'unknown';
  if (pools.mode === 'provisioned') return pools.stack?.kmsKeyArn === undefined ? byDefault : 'nobody';
  const { EmailConfiguration, LambdaConfig } = pools.settings;
  if (LambdaConfig?.CustomEmailSender !== undefined) return 'nobody';
  return EmailConfiguration?.EmailSendingAccount === 'DEVELOPER' ? 'SES' : byDefault;
}
