import type { UserPoolSettings } from '../model/shapes/user-pool-settings';
import type { ContactAttribute, User, UserStatus } from '../store/user';

export const signUpRules = {
  /** Administrators may keep sign-up to themselves: AllowAdminCreateUserOnly. */
  selfSignUpAllowed(settings: UserPoolSettings): boolean {
    return settings.AdminCreateUserConfig?.AllowAdminCreateUserOnly !== true;
  },

  /** A username is given once (rows SU-10, SU-13, AD-03). */
  usernameTaken(owner: User | undefined): boolean {
    return owner !== undefined;
  },

  /** Where the address is the sign-in name it is given once, verified or not (rows SU-11, SU-12). */
  addressTaken(owner: User | undefined): boolean {
    return owner !== undefined;
  },

  /** Where the address is an alias, signing up looks at no owner: the conflict comes with the proof (row SU-20). */
  aliasTakenAtSignUp(_owner: User | undefined): boolean {
    return false;
  },

  /** The sub is a UUID of its own, never derived from the name (rows SU-09, SU-19). */
  subOf(facts: { readonly username: string; readonly uuid: string }): string {
    return facts.uuid;
  },

  /** The stored username: the sub where people sign in with an address (row SU-19). */
  storedUsername(facts: {
    readonly given: string;
    readonly sub: string;
    readonly settings: UserPoolSettings;
  }): string {
    return facts.settings.UsernameAttributes?.length ? facts.sub : facts.given;
  },

  /** Whoever signs up is unconfirmed (row SU-40). */
  statusAfterSignUp(): UserStatus {
    return 'UNCONFIRMED';
  },

  /**
   * Without a password an administrator makes a user who signs in with codes: the pool offers them, and a verified
   * address takes them (row AD-15).
   */
  madeWithoutPassword(settings: UserPoolSettings, attributes: ReadonlyMap<string, string>): boolean {
    const allowed: readonly string[] = settings.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? [];
    return (
      (allowed.includes('EMAIL_OTP') && attributes.get('email_verified') === 'true') ||
      (allowed.includes('SMS_OTP') && attributes.get('phone_number_verified') === 'true')
    );
  },

  /** Which address receives the code: the phone number before the email, auto-verified ones only (SU-01 to SU-08). */
  codeAttribute(
    settings: UserPoolSettings,
    attributes: ReadonlyMap<string, string>,
  ): ContactAttribute | undefined {
    const contacts: readonly ContactAttribute[] = ['phone_number', 'email'];
    return contacts.find((name) => settings.AutoVerifiedAttributes?.includes(name) && attributes.has(name));
  },
};
