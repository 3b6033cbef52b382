import type { AppClientSettings } from '../model/shapes/app-client-settings';
import { ServiceError } from '../service-error';
import type { User, UserStatus } from '../store/user';

export const signInRules = {
  /** Whether the app client tells that a user does not exist: LEGACY by default of the API (row CL-09). */
  existenceErrors(client: AppClientSettings): 'LEGACY' | 'ENABLED' {
    return client.PreventUserExistenceErrors ?? 'LEGACY';
  },

  /** Where existence is hidden, somebody imported who never chose a password looks like nobody (row IA-30). */
  importedUserHidden(user: User, client: AppClientSettings): boolean {
    const imported = user.status === 'RESET_REQUIRED' && user.password === undefined;
    return imported && signInRules.existenceErrors(client) === 'ENABLED';
  },

  /** A user's state is tested before the password (rows IA-01, IA-02, IA-10, IA-11). */
  refusalBeforePassword(user: User): ServiceError | undefined {
    if (!user.enabled) return new ServiceError('NotAuthorizedException', 'User is disabled.');
    if (user.status === 'UNCONFIRMED') {
      return new ServiceError('UserNotConfirmedException', 'User is not confirmed.');
    }
    if (user.status === 'RESET_REQUIRED') {
      return new ServiceError('PasswordResetRequiredException', 'Password reset required for the user');
    }
    return undefined;
  },

  /** The state is looked at again once the password is proven: it may have changed since the challenge. */
  refusalAfterPassword(user: User): ServiceError | undefined {
    return signInRules.refusalBeforePassword(user);
  },

  /** Row PW-02. Both are the salted hash `x` of RFC 5054. */
  passwordMatches(given: bigint, stored: bigint): boolean {
    return given === stored;
  },

  /** Rows SRP-11, SRP-12. Base64 of the signature. */
  signatureMatches(given: string, expected: string): boolean {
    return given === expected;
  },

  /** Seconds without sign-in after so many failures: none below five, then 1, 2, 4 … up to 15 minutes (row IA-21). */
  lockSeconds(failures: number): number {
    return failures < 5 ? 0 : Math.min(2 ** (failures - 5), 900);
  },

  /** A temporary password opens nothing but the choice of a new one (row IA-27). */
  asksForNewPassword(status: UserStatus): boolean {
    return status === 'FORCE_CHANGE_PASSWORD';
  },

  /** Row AD-07, AD-08. */
  statusAfterPasswordSet(password: { readonly permanent: boolean }): UserStatus {
    return password.permanent ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD';
  },
};
