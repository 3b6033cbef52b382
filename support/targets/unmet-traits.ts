import type { SchemaAttributeType } from '@aws-sdk/client-cognito-identity-provider';
import type { UnmetNeed } from '../conformance-error';
import { different, differing, shown, unmet } from './compare-settings';
import type { ClientSettings, ExistingPool, PoolSettings, Traits, Trigger } from './contract';
import { unmetByClient } from './unmet-client-settings';

/** Triggers that can refuse people or change the way they take; others add to it and are no obstacle. */
const DECISIVE_TRIGGERS = ['PreSignUp', 'PreAuthentication', 'UserMigration'] as const;

/** Triggers that the flow CUSTOM_AUTH alone calls (CU-01 to CU-03): whoever signs in another way never meets them. */
const CHALLENGE_TRIGGERS = [
  'DefineAuthChallenge',
  'CreateAuthChallenge',
  'VerifyAuthChallengeResponse',
] as const;

/**
 * Which settings of a pool and one of its app clients are not those that an example needs: those that it states, and
 * the few on which nearly all rely. Whatever else the pool is like makes no difference to it.
 */
export function unmetTraits(traits: Traits, pool: ExistingPool, client: ClientSettings): UnmetNeed[] {
  return [...unmetByPool(traits, pool), ...unmetByClient(traits, client)];
}

function unmetByPool(traits: Traits, { settings, harmlessTriggers, functions }: ExistingPool): UnmetNeed[] {
  return [
    ...(traits.owner === undefined ? [] : [unmet('the pool', "one of the example's own", 'an existing one')]),
    ...(traits.identityPool === undefined
      ? []
      : [unmet('the identity pool', 'one made for the run', 'none')]),
    ...unmetNames(traits, settings),
    ...unmetVerification(traits, settings),
    ...unmetSchema(traits, settings),
    ...unmetSecondFactors(traits, settings),
    ...unmetFunctions(traits, settings, { harmlessTriggers, functions }),
    ...different(
      'AdminCreateUserConfig.AllowAdminCreateUserOnly',
      String(traits.selfSignUp === 'off'),
      String(settings.AdminCreateUserConfig?.AllowAdminCreateUserOnly ?? false),
    ),
    ...unmetDefaults(settings),
  ];
}

/** Everybody gives an e-mail address alone, so that no code goes anywhere else. */
function unmetVerification({ autoVerified }: Traits, settings: PoolSettings): UnmetNeed[] {
  const actual = settings.AutoVerifiedAttributes ?? [];
  if (autoVerified === undefined && actual.includes('email')) return [];
  return differing('AutoVerifiedAttributes', autoVerified ?? ['email'], actual);
}

function unmetNames({ aliases, usernameAttributes }: Traits, settings: PoolSettings): UnmetNeed[] {
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

function unmetSchema(traits: Traits, { SchemaAttributes = [] }: PoolSettings): UnmetNeed[] {
  const declared = new Map(SchemaAttributes.map((attribute) => [attribute.Name ?? '', attribute]));
  const missing = (traits.customAttributes ?? [])
    .map((name) => `custom:${name}`)
    .flatMap((name) => unmetAttribute(name, declared.get(name)));
  const required = SchemaAttributes.filter(({ Required }) => Required)
    .map(({ Name = '' }) => Name)
    .filter((name) => name !== 'sub');
  // Everybody gives an address, except where an example is about giving none; those state what the pool requires.
  const expected = traits.requiredAttributes ?? [];
  const tolerated = traits.requiredAttributes === undefined ? ['email'] : [];
  const needed = tolerated.length > 0 ? 'no attribute but email' : shown(expected);
  const unexpected = required.filter((name) => ![...expected, ...tolerated].includes(name));
  const absent = expected.filter((name) => !required.includes(name));
  return [
    ...missing,
    ...(unexpected.length + absent.length > 0
      ? [unmet('SchemaAttributes that are required', needed, required)]
      : []),
  ];
}

function unmetAttribute(name: string, declared: SchemaAttributeType | undefined): UnmetNeed[] {
  const needed = 'a mutable String';
  if (!declared) return [unmet(`SchemaAttributes ${name}`, needed, 'not declared')];
  const { AttributeDataType: type = 'String', Mutable = false } = declared;
  return different(`SchemaAttributes ${name}`, needed, `${Mutable ? 'a mutable' : 'an immutable'} ${type}`);
}

function unmetSecondFactors(
  traits: Traits,
  { MfaConfiguration = 'OFF', secondFactors }: PoolSettings,
): UnmetNeed[] {
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
  own: Pick<ExistingPool, 'harmlessTriggers' | 'functions'>,
): UnmetNeed[] {
  const isByChallenge = CHALLENGE_TRIGGERS.some((trigger) => functions[trigger] !== undefined);
  const decisive = [...DECISIVE_TRIGGERS, ...(isByChallenge ? CHALLENGE_TRIGGERS : [])];
  return decisive.flatMap((trigger) => {
    const needed = functions[trigger as Trigger];
    const actual = functionIn(LambdaConfig[trigger], own.functions);
    if (needed === actual || (needed === undefined && own.harmlessTriggers.includes(trigger))) return [];
    return [unmet(`LambdaConfig.${trigger}`, needed ?? 'none', actual ?? 'none')];
  });
}

/**
 * The suite's name for a function: what follows `functions` in its ARN, or else the name in
 * `arn:aws:lambda:<region>:<account>:function:<name>`, perhaps with `:<version>`.
 */
export function functionIn(arn: string | undefined, functions: string | undefined): string | undefined {
  if (functions !== undefined && arn?.startsWith(functions)) {
    return arn.slice(functions.length).split(':')[0];
  }
  return arn?.split(':')[6] ?? arn;
}

/** As long as the passwords that people are given. */
const PASSWORD_LENGTH = 20;

/** Settings that no example states and that change what every example meets. */
function unmetDefaults(settings: PoolSettings): UnmetNeed[] {
  const { DeviceConfiguration, Policies, UserPoolAddOns, VerificationMessageTemplate } = settings;
  const { MinimumLength = 0 } = Policies?.PasswordPolicy ?? {};
  const security = UserPoolAddOns?.AdvancedSecurityMode ?? 'OFF';
  const mail = VerificationMessageTemplate?.DefaultEmailOption ?? 'CONFIRM_WITH_CODE';
  return [
    ...(MinimumLength > PASSWORD_LENGTH
      ? [unmet('Policies.PasswordPolicy.MinimumLength', `at most ${PASSWORD_LENGTH}`, String(MinimumLength))]
      : []),
    ...(DeviceConfiguration ? [unmet('DeviceConfiguration', 'none', 'devices are remembered')] : []),
    ...(security === 'ENFORCED'
      ? [unmet('UserPoolAddOns.AdvancedSecurityMode', 'OFF or AUDIT', security)]
      : []),
    ...(mail === 'CONFIRM_WITH_LINK'
      ? [unmet('VerificationMessageTemplate.DefaultEmailOption', 'CONFIRM_WITH_CODE', mail)]
      : []),
  ];
}
