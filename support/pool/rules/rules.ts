import { aliasRules } from './aliases';
import { attributeVerificationRules } from './attribute-verification';
import { attributeRules } from './attributes';
import { confirmationRules } from './confirmation';
import { deviceRules } from './devices';
import { groupRules } from './groups';
import { identityRules } from './identity';
import { mfaRules } from './mfa';
import { passwordPolicyRules } from './password-policy';
import { passwordRecoveryRules } from './password-recovery';
import { refreshRules } from './refresh';
import { revocationRules } from './revocation';
import { settingsRules } from './settings';
import { signInRules } from './sign-in';
import { signUpRules } from './sign-up';
import { tokenRules } from './tokens';
import { triggerRules } from './triggers';

/** Every decision of the service that the claims are about. */
export const honestRules = {
  ...signUpRules,
  ...attributeRules,
  ...attributeVerificationRules,
  ...deviceRules,
  ...groupRules,
  ...passwordPolicyRules,
  ...passwordRecoveryRules,
  ...confirmationRules,
  ...aliasRules,
  ...signInRules,
  ...tokenRules,
  ...revocationRules,
  ...refreshRules,
  ...triggerRules,
  ...mfaRules,
  ...identityRules,
  ...settingsRules,
};

export type Rules = typeof honestRules;
