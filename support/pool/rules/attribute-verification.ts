import type { UserPoolSettings } from '../model/shapes/user-pool-settings';
import type { ContactAttribute } from '../store/user';

export const attributeVerificationRules = {
  /** A new address is unproven until its code comes back (row AT-03). */
  changedAddressStaysVerified(): boolean {
    return false;
  },
  /** Where the pool asks for the proof first, the old address stays until then (row AT-04). */
  verifiedBeforeUpdate(settings: UserPoolSettings, attribute: ContactAttribute): boolean {
    const { AttributesRequireVerificationBeforeUpdate: first } = settings.UserAttributeUpdateSettings ?? {};
    return first?.includes(attribute) ?? false;
  },
  /** Row AT-09. */
  attributeCodeMatches(given: string, issued: string): boolean {
    return given === issued;
  },
  /** A code that proves an address lives 24 hours (row QT-02). */
  attributeCodeExpired(issuedAt: number, now: number): boolean {
    return now - issuedAt > 86_400_000;
  },
  /** 5 per user and hour (row QT-10). */
  attributeCodesPerHour(): number {
    return 5;
  },
  /** 15 per user and hour (row QT-10). */
  verificationsPerHour(): number {
    return 15;
  },
};
