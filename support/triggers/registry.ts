import { handler as addClaims } from './add-claims';
import { handler as addScopes } from './add-scopes';
import { handler as autoConfirm } from './auto-confirm';
import { handler as createCaptcha } from './create-captcha';
import { handler as defineCaptcha } from './define-captcha';
import { handler as defineCaptchaWithRetries } from './define-captcha-with-retries';
import { handler as letPass } from './let-pass';
import { handler as migrateUser } from './migrate-user';
import { handler as refuse } from './refuse';
import { handler as reportCode } from './report-code';
import { handler as validateCampaign } from './validate-campaign';
import { handler as verifyCaptcha } from './verify-captcha';
import { handler as wordMessages } from './word-messages';

/** Every function that scenarios put behind a trigger, by the name of its file: the last part of its ARN. */
export const triggers = {
  'add-claims': addClaims,
  'add-scopes': addScopes,
  'auto-confirm': autoConfirm,
  'create-captcha': createCaptcha,
  'define-captcha': defineCaptcha,
  'define-captcha-with-retries': defineCaptchaWithRetries,
  'let-pass': letPass,
  'migrate-user': migrateUser,
  refuse,
  'report-code': reportCode,
  'validate-campaign': validateCampaign,
  'verify-captcha': verifyCaptcha,
  'word-messages': wordMessages,
} as const;

export type TriggerFunctionName = keyof typeof triggers;
