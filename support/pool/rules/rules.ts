import { aliasRules } from './aliases';
import { attributeRules } from './attributes';
import { confirmationRules } from './confirmation';
import { passwordPolicyRules } from './password-policy';
import { revocationRules } from './revocation';
import { signInRules } from './sign-in';
import { signUpRules } from './sign-up';
import { tokenRules } from './tokens';

/** Every decision of the service that the claims are about. */
export const honestRules = {
  ...signUpRules,
  ...attributeRules,
  ...passwordPolicyRules,
  ...confirmationRules,
  ...aliasRules,
  ...signInRules,
  ...tokenRules,
  ...revocationRules,
};

export type Rules = typeof honestRules;
