import { boolean, oneOf, structure, text } from '../build-shape';

export const mfaConfiguration = oneOf('OFF', 'ON', 'OPTIONAL');

export const smsConfiguration = structure({
  SnsCallerArn: text({ min: 20, max: 2048 }),
  ExternalId: text({ max: 131_072 }),
  SnsRegion: text({ min: 5, max: 32 }),
});

export const smsAuthenticationMessage = text({ min: 6, max: 140, pattern: '(?:.|\\s)*\\{####\\}(?:.|\\s)*' });

/** One factor of SetUserMFAPreference. */
export const factorSettings = structure({ Enabled: boolean(), PreferredMfa: boolean() });

/** Row TT-06: six digits. */
export const userCode = text({ min: 6, max: 6, pattern: '[0-9]+' });
