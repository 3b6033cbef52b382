/** What SetUserPoolMfaConfig adds to the settings of a pool (row UP-12). */
export interface PoolMfa {
  /** Counts where the pool has an SmsConfiguration. */
  readonly sms: 'on' | 'off';
  readonly softwareToken: 'on' | 'off';
  /** Absent while e-mail is no second factor. */
  readonly email?: { readonly Message?: string; readonly Subject?: string };
}
