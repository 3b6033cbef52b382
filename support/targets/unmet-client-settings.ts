import type { UnmetNeed } from '../conformance-error';
import { authFlowsOf } from './auth-flows-of';
import { different, differing, unmet } from './compare-settings';
import type { ClientSettings, Traits } from './contract';

/** Which settings of an app client are not those that an example needs. */
export function unmetByClient(traits: Traits, client: ClientSettings): UnmetNeed[] {
  const revocation = String(client.EnableTokenRevocation !== false);
  const existence = client.PreventUserExistenceErrors ?? 'LEGACY';
  const rotation = client.RefreshTokenRotation?.Feature ?? 'DISABLED';
  return [
    ...unmetFlows(traits, client),
    ...different(
      'UserPoolClient.EnableTokenRevocation',
      String(traits.tokenRevocation !== 'off'),
      revocation,
    ),
    ...(traits.existenceErrors
      ? different('UserPoolClient.PreventUserExistenceErrors', traits.existenceErrors, existence)
      : []),
    ...different('UserPoolClient.RefreshTokenRotation', 'DISABLED', rotation),
    ...(traits.tokenMinutes === undefined ? [] : unmetLifetimes(traits.tokenMinutes, client)),
    ...unmetAttributes(traits, client),
  ];
}

/** What Amplify signs in and refreshes with. The suite's own password flow is looked at where it is used. */
function unmetFlows({ functions }: Traits, client: ClientSettings): UnmetNeed[] {
  const allowed = authFlowsOf(client);
  const needed = [
    'ALLOW_USER_SRP_AUTH',
    'ALLOW_REFRESH_TOKEN_AUTH',
    ...(functions?.DefineAuthChallenge ? ['ALLOW_CUSTOM_AUTH'] : []),
  ];
  const missing = needed.filter((flow) => !allowed.includes(flow));
  return missing.length > 0
    ? [unmet('UserPoolClient.ExplicitAuthFlows', `also ${missing.join(', ')}`, allowed)]
    : [];
}

/** Lifetimes that the API sets when none is given (CL-04). */
const DEFAULT_TOKEN_MINUTES = 60;
const MINUTES = { seconds: 1 / 60, minutes: 1, hours: 60, days: 1440 } as const;

function unmetLifetimes(stated: number | 'default', client: ClientSettings): UnmetNeed[] {
  const needed = `${stated === 'default' ? DEFAULT_TOKEN_MINUTES : stated} minutes`;
  const { AccessTokenValidity, IdTokenValidity, TokenValidityUnits } = client;
  const lifetime = (validity: number | undefined, unit: keyof typeof MINUTES | undefined) =>
    `${validity === undefined ? DEFAULT_TOKEN_MINUTES : validity * MINUTES[unit ?? 'hours']} minutes`;
  return [
    ...different(
      'UserPoolClient.AccessTokenValidity',
      needed,
      lifetime(AccessTokenValidity, TokenValidityUnits?.AccessToken),
    ),
    ...different(
      'UserPoolClient.IdTokenValidity',
      needed,
      lifetime(IdTokenValidity, TokenValidityUnits?.IdToken),
    ),
  ];
}

/** Where an app client names no attribute, people read and write every one, custom ones too (CL-10). */
function unmetAttributes(traits: Traits, { ReadAttributes, WriteAttributes }: ClientSettings): UnmetNeed[] {
  const custom = (traits.customAttributes ?? []).map((name) => `custom:${name}`);
  return [
    ...lacking('ReadAttributes', ['email'], ReadAttributes),
    ...(traits.writeAttributes
      ? differing('UserPoolClient.WriteAttributes', traits.writeAttributes, WriteAttributes)
      : lacking('WriteAttributes', ['email', ...custom], WriteAttributes)),
  ];
}

function lacking(
  setting: string,
  needed: readonly string[],
  listed: readonly string[] | undefined,
): UnmetNeed[] {
  if (listed === undefined) return [];
  const missing = needed.filter((name) => !listed.includes(name));
  return missing.length > 0 ? [unmet(`UserPoolClient.${setting}`, `also ${missing.join(', ')}`, listed)] : [];
}
