import type { ClientSettings, ExistingPool, PoolSettings, Traits, Trigger } from './contract';
import { AUTH_FLOWS } from './pool-request';

/** A setting that keeps an example from running on a pool. */
export interface UnmetTrait {
  /** By its path in the API: `AliasAttributes`, `UserPoolClient.EnableTokenRevocation`. */
  readonly setting: string;
  readonly needed: string;
  readonly actual: string;
}

/** Triggers that can refuse people or change the way they take; others add to it and are no obstacle. */
const DECISIVE_TRIGGERS = [
  'PreSignUp',
  'PreAuthentication',
  'UserMigration',
  'DefineAuthChallenge',
  'CreateAuthChallenge',
  'VerifyAuthChallengeResponse',
] as const;

/**
 * Which settings of a pool and one of its app clients are not those that an example needs: those that it states, and
 * the few on which nearly all rely. Whatever else the pool is like makes no difference to it.
 */
export function unmetTraits(traits: Traits, pool: ExistingPool, client: ClientSettings): UnmetTrait[] {
  return [...unmetByPool(traits, pool), ...unmetByClient(traits, client)];
}

function unmetByPool(traits: Traits, { settings, harmlessTriggers }: ExistingPool): UnmetTrait[] {
  return [
    ...(traits.owner === undefined
      ? []
      : [{ setting: 'the pool', needed: "the example's own", actual: 'an existing one' }]),
    ...(traits.identityPool === undefined
      ? []
      : [{ setting: 'the identity pool', needed: 'one made for the run', actual: 'none' }]),
    ...unmetNames(traits, settings),
    ...unmetVerification(traits, settings),
    ...unmetSchema(traits, settings),
    ...unmetSecondFactors(traits, settings),
    ...unmetFunctions(traits, settings, harmlessTriggers),
    ...(traits.selfSignUp === 'off'
      ? [{ setting: 'AdminCreateUserConfig.AllowAdminCreateUserOnly', needed: 'true', actual: 'false' }]
      : []),
    ...unmetDefaults(settings),
  ];
}

/** Everybody gives an e-mail address alone, so that no code goes anywhere else. */
function unmetVerification({ autoVerified }: Traits, settings: PoolSettings): UnmetTrait[] {
  const actual = settings.AutoVerifiedAttributes ?? [];
  if (autoVerified === undefined && actual.includes('email')) return [];
  return differing('AutoVerifiedAttributes', autoVerified ?? ['email'], actual);
}

function unmetNames({ aliases, usernameAttributes }: Traits, settings: PoolSettings): UnmetTrait[] {
  const { AliasAttributes = [], UsernameAttributes = [] } = settings;
  const missing = (aliases ?? []).filter((alias) => !AliasAttributes.includes(alias));
  const byPhoneAlone = UsernameAttributes.length === 1 && UsernameAttributes[0] === 'phone_number';
  return [
    ...(usernameAttributes ? differing('UsernameAttributes', usernameAttributes, UsernameAttributes) : []),
    ...(byPhoneAlone && !usernameAttributes
      ? [unmet('UsernameAttributes', 'none, or with email', UsernameAttributes)]
      : []),
    ...(aliases?.length === 0 ? differing('AliasAttributes', [], AliasAttributes) : []),
    ...(missing.length > 0 ? [unmet('AliasAttributes', shown(aliases ?? []), AliasAttributes)] : []),
  ];
}

function unmetSchema(traits: Traits, { SchemaAttributes = [] }: PoolSettings): UnmetTrait[] {
  const declared = new Map(SchemaAttributes.map((attribute) => [attribute.Name ?? '', attribute]));
  const missing = (traits.customAttributes ?? [])
    .map((name) => `custom:${name}`)
    .filter((name) => declared.get(name)?.Mutable !== true);
  const required = SchemaAttributes.filter(({ Required }) => Required)
    .map(({ Name = '' }) => Name)
    .filter((name) => name !== 'sub');
  // Everybody gives an address, except where an example is about giving none; those state what the pool requires.
  const expected = traits.requiredAttributes ?? [];
  const tolerated = traits.requiredAttributes === undefined ? ['email'] : [];
  const unexpected = required.filter((name) => ![...expected, ...tolerated].includes(name));
  const absent = expected.filter((name) => !required.includes(name));
  return [
    ...missing.map((name) =>
      unmet('SchemaAttributes', `a mutable ${name}`, declared.has(name) ? 'immutable' : 'none'),
    ),
    ...(unexpected.length + absent.length > 0
      ? [unmet('SchemaAttributes required', shown(expected), required)]
      : []),
  ];
}

function unmetSecondFactors(
  traits: Traits,
  { MfaConfiguration = 'OFF', secondFactors }: PoolSettings,
): UnmetTrait[] {
  const offered = traits.secondFactors ?? [];
  switch (traits.mfa) {
    case 'ON':
      if (MfaConfiguration !== 'ON') return [unmet('MfaConfiguration', 'ON', MfaConfiguration)];
      // One factor more, and people would be asked to choose.
      return differing('second factors', offered, secondFactors);
    case 'OPTIONAL':
      // Which factors there are matters only to whoever enables one, and is looked at then.
      return different('MfaConfiguration', 'OPTIONAL', MfaConfiguration);
    default:
      // Where they are optional, nobody is asked who has set none up.
      return MfaConfiguration === 'ON' ? [unmet('MfaConfiguration', 'OFF or OPTIONAL', 'ON')] : [];
  }
}

function unmetFunctions(
  { functions = {} }: Traits,
  { LambdaConfig = {} }: PoolSettings,
  harmless: readonly string[],
): UnmetTrait[] {
  return DECISIVE_TRIGGERS.flatMap((trigger) => {
    const needed = functions[trigger as Trigger];
    const actual = LambdaConfig[trigger]?.split(':').at(-1);
    if (needed === actual || (needed === undefined && harmless.includes(trigger))) return [];
    return [unmet(`LambdaConfig.${trigger}`, needed ?? 'none', actual ?? 'none')];
  });
}

/** Settings that no example states and that change what every example meets. */
function unmetDefaults(settings: PoolSettings): UnmetTrait[] {
  const { DeviceConfiguration, UserPoolAddOns, VerificationMessageTemplate } = settings;
  const security = UserPoolAddOns?.AdvancedSecurityMode ?? 'OFF';
  const mail = VerificationMessageTemplate?.DefaultEmailOption ?? 'CONFIRM_WITH_CODE';
  return [
    ...(DeviceConfiguration ? [unmet('DeviceConfiguration', 'none', 'devices are remembered')] : []),
    ...(security === 'ENFORCED'
      ? [unmet('UserPoolAddOns.AdvancedSecurityMode', 'OFF or AUDIT', security)]
      : []),
    ...(mail === 'CONFIRM_WITH_LINK'
      ? [unmet('VerificationMessageTemplate.DefaultEmailOption', 'CONFIRM_WITH_CODE', mail)]
      : []),
  ];
}

function unmetByClient(traits: Traits, client: ClientSettings): UnmetTrait[] {
  const flows: readonly string[] = client.ExplicitAuthFlows ?? [];
  const neededFlows = [
    ...AUTH_FLOWS.filter((flow) => flow !== 'ALLOW_USER_PASSWORD_AUTH'),
    ...(traits.functions?.DefineAuthChallenge ? ['ALLOW_CUSTOM_AUTH'] : []),
  ];
  const missingFlows = neededFlows.filter((flow) => !flows.includes(flow));
  const revocation = client.EnableTokenRevocation === false ? 'off' : 'on';
  const existence = client.PreventUserExistenceErrors ?? 'LEGACY';
  const rotation = client.RefreshTokenRotation?.Feature ?? 'DISABLED';
  return [
    ...(missingFlows.length > 0
      ? [unmet('UserPoolClient.ExplicitAuthFlows', missingFlows.join(', '), flows)]
      : []),
    ...different('UserPoolClient.EnableTokenRevocation', traits.tokenRevocation ?? 'on', revocation),
    ...(traits.existenceErrors
      ? different('UserPoolClient.PreventUserExistenceErrors', traits.existenceErrors, existence)
      : []),
    ...different('UserPoolClient.RefreshTokenRotation', 'DISABLED', rotation),
    ...(traits.tokenMinutes === undefined ? [] : unmetLifetime(traits.tokenMinutes, client)),
    ...unmetWriteAttributes(traits, client),
  ];
}

/** Lifetimes that the API sets when none is given. */
const DEFAULT_TOKEN_MINUTES = 60;
const MINUTES = { seconds: 1 / 60, minutes: 1, hours: 60, days: 1440 } as const;

function unmetLifetime(stated: number | 'default', client: ClientSettings): UnmetTrait[] {
  const tokenMinutes = stated === 'default' ? DEFAULT_TOKEN_MINUTES : stated;
  const { AccessTokenValidity, IdTokenValidity, TokenValidityUnits } = client;
  const minutes = (validity: number | undefined, unit: keyof typeof MINUTES | undefined) =>
    validity === undefined ? DEFAULT_TOKEN_MINUTES : validity * MINUTES[unit ?? 'hours'];
  return [
    ...different(
      'UserPoolClient.AccessTokenValidity',
      `${tokenMinutes} minutes`,
      `${minutes(AccessTokenValidity, TokenValidityUnits?.AccessToken)} minutes`,
    ),
    ...different(
      'UserPoolClient.IdTokenValidity',
      `${tokenMinutes} minutes`,
      `${minutes(IdTokenValidity, TokenValidityUnits?.IdToken)} minutes`,
    ),
  ];
}

/** An app client that names no attribute may write every standard one. */
function unmetWriteAttributes(traits: Traits, { WriteAttributes }: ClientSettings): UnmetTrait[] {
  const custom = (traits.customAttributes ?? []).map((name) => `custom:${name}`);
  if (traits.writeAttributes) {
    return differing('UserPoolClient.WriteAttributes', traits.writeAttributes, WriteAttributes);
  }
  const needed = WriteAttributes === undefined ? custom : ['email', ...custom];
  const missing = needed.filter((name) => !WriteAttributes?.includes(name));
  return missing.length > 0
    ? [unmet('UserPoolClient.WriteAttributes', `also ${missing.join(', ')}`, WriteAttributes ?? [])]
    : [];
}

function differing(
  setting: string,
  needed: readonly string[],
  actual: readonly string[] | undefined = [],
): UnmetTrait[] {
  const same = shown([...needed].sort()) === shown([...actual].sort());
  return same ? [] : [unmet(setting, shown(needed), actual)];
}

function different(setting: string, needed: string, actual: string): UnmetTrait[] {
  return needed === actual ? [] : [unmet(setting, needed, actual)];
}

function unmet(setting: string, needed: string, actual: string | readonly string[]): UnmetTrait {
  return { setting, needed, actual: typeof actual === 'string' ? actual : shown(actual) };
}

function shown(values: readonly string[]): string {
  return values.length === 0 ? 'none' : values.join(', ');
}
