import { structure, unsimulated } from '../model/build-shape';
import type { ValueOf } from '../model/shape';
import { factorSettings } from '../model/shapes/mfa';
import type { FactorWish } from './set-mfa-preference';

/** The members of SetUserMFAPreference and its administrator's form. */
export const preferenceMembers = {
  SMSMfaSettings: factorSettings,
  SoftwareTokenMfaSettings: factorSettings,
  EmailMfaSettings: factorSettings,
  WebAuthnMfaSettings: unsimulated({ Enabled: false }),
} as const;

const preferences = structure(preferenceMembers);

export function factorWishes(input: ValueOf<typeof preferences>): readonly FactorWish[] {
  return [
    { factor: 'SMS_MFA' as const, ...input.SMSMfaSettings },
    { factor: 'SOFTWARE_TOKEN_MFA' as const, ...input.SoftwareTokenMfaSettings },
    { factor: 'EMAIL_OTP' as const, ...input.EmailMfaSettings },
  ];
}
