import type { UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider';

export interface Lifetime {
  readonly seconds: number;
  /** As the API states it: `90 minutes`. */
  readonly text: string;
}

type Token = 'AccessToken' | 'IdToken' | 'RefreshToken';

const SECONDS = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const;

/** What holds where an app client says nothing, and, of a refresh token, where it says 0 (rows CL-04, CL-06). */
const DEFAULTS = {
  AccessToken: { validity: 1, unit: 'hours' },
  IdToken: { validity: 1, unit: 'hours' },
  RefreshToken: { validity: 30, unit: 'days' },
} as const;

/** How long a token of an app client lives from its issue. */
export function lifetimeOf(client: UserPoolClientType, token: Token): Lifetime {
  const stated = client[`${token}Validity`];
  const preset = DEFAULTS[token];
  if (!stated) return lifetime(preset.validity, preset.unit);
  return lifetime(stated, client.TokenValidityUnits?.[token] ?? preset.unit);
}

function lifetime(validity: number, unit: keyof typeof SECONDS): Lifetime {
  return { seconds: validity * SECONDS[unit], text: `${validity} ${unit}` };
}
