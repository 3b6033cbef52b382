import type { Caller } from './caller';
import type { Challenge } from './challenge';
import { type Attributes, arrange, signIn } from './people';

export const PHONE = { phone_number: '+33612345678', phone_number_verified: 'true' };

/** Members of CreateUserPool that let a pool send text messages. */
export const SMS_CONFIGURATION = {
  SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::000000000000:role/sms', ExternalId: 'test' },
};

const SMS = { SmsMfaConfiguration: SMS_CONFIGURATION };
const TOTP = { SoftwareTokenMfaConfiguration: { Enabled: true } };

/** Members of SetUserPoolMfaConfig. */
export const OPTIONAL_TOTP = { MfaConfiguration: 'OPTIONAL', ...TOTP };
export const REQUIRED_TOTP = { MfaConfiguration: 'ON', ...TOTP };
export const OPTIONAL_BOTH = { MfaConfiguration: 'OPTIONAL', ...TOTP, ...SMS };
export const REQUIRED_BOTH = { MfaConfiguration: 'ON', ...TOTP, ...SMS };
export const REQUIRED_SMS = { MfaConfiguration: 'ON', ...SMS };

/** A confirmed Alice in a pool with such an MFA configuration. */
export async function guarded(
  caller: Caller,
  configuration: object,
  attributes: Attributes = {},
): Promise<Caller> {
  const { error, message } = await caller.call('SetUserPoolMfaConfig', configuration);
  if (error) throw new Error(`the pool refused its MFA configuration: ${error} ${message}`);
  await arrange(caller, 'alice', attributes);
  return caller;
}

/** What a right password of Alice is answered with. */
export async function challengeOf(caller: Caller): Promise<Challenge> {
  const { body } = await signIn(caller, 'alice');
  return body;
}

/** Another code of as many digits. */
export function otherCode(code: string): string {
  return code.replace(/\d$/, (digit) => String((Number(digit) + 5) % 10));
}
