import type { ClientSettings } from './contract';

/** What an app client allows that names no flow. */
const UNSTATED = ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_CUSTOM_AUTH'];

/** What the values from before `ALLOW_` add to what every such app client allows. */
const OLDER: Readonly<Record<string, readonly string[]>> = {
  ADMIN_NO_SRP_AUTH: ['ALLOW_ADMIN_USER_PASSWORD_AUTH'],
  USER_PASSWORD_AUTH: ['ALLOW_USER_PASSWORD_AUTH'],
};

/**
 * The flows that an app client allows, in the words that the API has for them today: app clients of long ago name
 * them otherwise, and those made without naming any allow some nevertheless.
 */
export function authFlowsOf({ ExplicitAuthFlows }: ClientSettings): readonly string[] {
  const stated: readonly string[] = ExplicitAuthFlows ?? [];
  if (stated.length === 0) return UNSTATED;
  if (stated.some((flow) => flow.startsWith('ALLOW_'))) return stated;
  if (stated.includes('CUSTOM_AUTH_FLOW_ONLY')) return ['ALLOW_CUSTOM_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'];
  return [...UNSTATED, ...stated.flatMap((flow) => OLDER[flow] ?? [])];
}
