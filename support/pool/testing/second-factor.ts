import { createHmac } from 'node:crypto';
import type { Answered, Caller } from './caller';
import type { Challenge } from './challenge';
import { type Attributes, arrange, signIn, tokensOf } from './people';

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
export async function guarded(caller: Caller, configuration: object, attributes: Attributes = {}) {
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

/** RFC 6238 with SHA-1, 30 seconds and six digits; `at` in seconds since 1970. */
export function totp(secret: string, at: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30)));
  const mac = createHmac('sha1', bytesOfBase32(secret)).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** Another code of six digits. */
export function otherCode(code: string): string {
  return code.replace(/\d$/, (digit) => String((Number(digit) + 5) % 10));
}

function bytesOfBase32(text: string): Buffer {
  const bits = [...text.replace(/=+$/, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((octet) => Number.parseInt(octet, 2)));
}

export const now = () => Date.now() / 1000;

/** Associates and verifies an authenticator of Alice, who has no other factor yet; its secret. */
export async function associate(caller: Caller, FriendlyDeviceName?: string): Promise<string> {
  const { AccessToken } = await tokensOf(caller, 'alice');
  const { SecretCode } = (await caller.call('AssociateSoftwareToken', { AccessToken })).body;
  // A step back: the code of the present step is left for the sign-in that follows.
  const UserCode = totp(SecretCode, now() - 30);
  const verified = await caller.call('VerifySoftwareToken', { AccessToken, UserCode, FriendlyDeviceName });
  if (verified.error) throw new Error(`the authenticator was refused: ${verified.message}`);
  await prefer(caller, AccessToken, { SoftwareTokenMfaSettings: { Enabled: true } });
  return SecretCode;
}

export function prefer(caller: Caller, AccessToken: string, settings: object): Promise<Answered> {
  return caller.call('SetUserMFAPreference', { AccessToken, ...settings });
}
