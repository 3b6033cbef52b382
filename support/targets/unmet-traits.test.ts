import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClientSettings, ExistingPool, PoolSettings, Traits } from './contract';
import { unmetTraits } from './unmet-traits';

const POOL: PoolSettings = { AutoVerifiedAttributes: ['email'], MfaConfiguration: 'OFF', secondFactors: [] };
const CLIENT: ClientSettings = {
  ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
};
const LAMBDA = 'arn:aws:lambda:eu-west-1:123456789012:function';

interface Case {
  readonly what: string;
  readonly traits?: Traits;
  readonly pool?: Partial<PoolSettings>;
  readonly client?: Partial<ClientSettings>;
  readonly harmless?: readonly string[];
  /** `setting: needed, is actual`, a line each; empty where nothing is in the way. */
  readonly unmet?: string;
}

const CASES: readonly Case[] = [
  { what: 'a pool as the API makes it' },
  {
    what: "a pool of the example's own",
    traits: { owner: 'x' },
    unmet: "the pool: one of the example's own, is an existing one",
  },
  // Names
  {
    what: 'an alias that is there',
    traits: { aliases: ['email'] },
    pool: { AliasAttributes: ['email', 'preferred_username'] },
  },
  { what: 'an alias that is not', traits: { aliases: ['email'] }, unmet: 'AliasAttributes: email, is none' },
  { what: 'an alias nobody asked about', pool: { AliasAttributes: ['phone_number'] } },
  {
    what: 'no alias wanted',
    traits: { aliases: [] },
    pool: { AliasAttributes: ['email'] },
    unmet: 'AliasAttributes: none, is email',
  },
  {
    what: 'the address as the username',
    traits: { usernameAttributes: ['email'] },
    pool: { UsernameAttributes: ['email'] },
  },
  {
    what: 'a chosen username where the address is wanted',
    traits: { usernameAttributes: ['email'] },
    unmet: 'UsernameAttributes: email, is none',
  },
  {
    what: 'the address where a chosen username is wanted',
    traits: { usernameAttributes: [] },
    pool: { UsernameAttributes: ['email'] },
    unmet: 'UsernameAttributes: none, is email',
  },
  { what: 'the address as the username, unasked', pool: { UsernameAttributes: ['phone_number', 'email'] } },
  {
    what: 'the telephone number alone as the username',
    pool: { UsernameAttributes: ['phone_number'] },
    unmet: 'UsernameAttributes: none, or with email, is phone_number',
  },
  // Verification
  { what: 'codes to both', pool: { AutoVerifiedAttributes: ['phone_number', 'email'] } },
  {
    what: 'codes to nobody',
    pool: { AutoVerifiedAttributes: [] },
    unmet: 'AutoVerifiedAttributes: email, is none',
  },
  {
    what: 'codes to telephones, stated',
    traits: { autoVerified: ['phone_number'] },
    pool: { AutoVerifiedAttributes: ['phone_number'] },
  },
  {
    what: 'codes to more than is stated',
    traits: { autoVerified: ['email'] },
    pool: { AutoVerifiedAttributes: ['email', 'phone_number'] },
    unmet: 'AutoVerifiedAttributes: email, is email, phone_number',
  },
  {
    what: 'links instead of codes',
    pool: { VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_LINK' } },
    unmet: 'VerificationMessageTemplate.DefaultEmailOption: CONFIRM_WITH_CODE, is CONFIRM_WITH_LINK',
  },
  // Attributes
  { what: 'an address required', pool: required('sub', 'email') },
  {
    what: 'more than an address required',
    pool: required('email', 'family_name'),
    unmet: 'SchemaAttributes that are required: no attribute but email, is email, family_name',
  },
  {
    what: 'nothing may be required',
    traits: { requiredAttributes: [] },
    pool: required('email'),
    unmet: 'SchemaAttributes that are required: none, is email',
  },
  { what: 'what is stated is required', traits: { requiredAttributes: ['name'] }, pool: required('name') },
  {
    what: 'what is stated is not required',
    traits: { requiredAttributes: ['name'] },
    unmet: 'SchemaAttributes that are required: name, is none',
  },
  {
    what: 'a custom attribute',
    traits: { customAttributes: ['team'] },
    pool: { SchemaAttributes: [{ Name: 'custom:team', AttributeDataType: 'String', Mutable: true }] },
    client: { WriteAttributes: ['email', 'custom:team'] },
  },
  {
    what: 'a custom attribute, where the app client names none',
    traits: { customAttributes: ['team'] },
    pool: { SchemaAttributes: [{ Name: 'custom:team', AttributeDataType: 'String', Mutable: true }] },
  },
  {
    what: 'a custom attribute that the app client cannot write',
    traits: { customAttributes: ['team'] },
    pool: { SchemaAttributes: [{ Name: 'custom:team', AttributeDataType: 'String', Mutable: true }] },
    client: { WriteAttributes: ['email', 'name'] },
    unmet: 'UserPoolClient.WriteAttributes: also custom:team, is email, name',
  },
  {
    what: 'a custom attribute that is not declared',
    traits: { customAttributes: ['team'] },
    client: { WriteAttributes: ['email', 'custom:team'] },
    unmet: 'SchemaAttributes custom:team: a mutable String, is not declared',
  },
  {
    what: 'a custom attribute of another kind',
    traits: { customAttributes: ['team'] },
    pool: { SchemaAttributes: [{ Name: 'custom:team', AttributeDataType: 'Number', Mutable: false }] },
    client: { WriteAttributes: ['email', 'custom:team'] },
    unmet: 'SchemaAttributes custom:team: a mutable String, is an immutable Number',
  },
  {
    what: 'attributes to write that leave the address out',
    client: { WriteAttributes: ['name'] },
    unmet: 'UserPoolClient.WriteAttributes: also email, is name',
  },
  {
    what: 'attributes to write as stated',
    traits: { writeAttributes: ['name'] },
    client: { WriteAttributes: ['name'] },
  },
  {
    what: 'more attributes to write than stated',
    traits: { writeAttributes: ['name'] },
    client: { WriteAttributes: ['name', 'email'] },
    unmet: 'UserPoolClient.WriteAttributes: name, is name, email',
  },
  { what: 'attributes to read with the address', client: { ReadAttributes: ['email'] } },
  {
    what: 'attributes to read without the address',
    client: { ReadAttributes: ['name'] },
    unmet: 'UserPoolClient.ReadAttributes: also email, is name',
  },
  // Second factors
  {
    what: 'second factors for whoever wants one',
    pool: { MfaConfiguration: 'OPTIONAL', secondFactors: ['SMS_MFA'] },
  },
  {
    what: 'a second factor for everybody',
    pool: { MfaConfiguration: 'ON', secondFactors: ['SOFTWARE_TOKEN_MFA'] },
    unmet: 'MfaConfiguration: OFF or OPTIONAL, is ON',
  },
  { what: 'optional factors, stated', traits: { mfa: 'OPTIONAL' }, pool: { MfaConfiguration: 'OPTIONAL' } },
  {
    what: 'optional factors, stated, where there is none',
    traits: { mfa: 'OPTIONAL' },
    unmet: 'MfaConfiguration: OPTIONAL, is OFF',
  },
  {
    what: 'a factor for everybody, stated',
    traits: { mfa: 'ON', secondFactors: ['SOFTWARE_TOKEN_MFA'] },
    pool: { MfaConfiguration: 'ON', secondFactors: ['SOFTWARE_TOKEN_MFA'] },
  },
  {
    what: 'a factor for everybody, and another besides',
    traits: { mfa: 'ON', secondFactors: ['SOFTWARE_TOKEN_MFA'] },
    pool: { MfaConfiguration: 'ON', secondFactors: ['SMS_MFA', 'SOFTWARE_TOKEN_MFA'] },
    unmet: 'second factors: SOFTWARE_TOKEN_MFA, is SMS_MFA, SOFTWARE_TOKEN_MFA',
  },
  {
    what: 'a factor for everybody where it is optional',
    traits: { mfa: 'ON', secondFactors: ['SMS_MFA'] },
    pool: { MfaConfiguration: 'OPTIONAL', secondFactors: ['SMS_MFA'] },
    unmet: 'MfaConfiguration: ON, is OPTIONAL',
  },
  // Functions
  {
    what: 'functions that only add to it',
    pool: { LambdaConfig: { PostConfirmation: `${LAMBDA}:greet`, CustomMessage: `${LAMBDA}:letter` } },
  },
  {
    what: 'a function that decides',
    pool: { LambdaConfig: { PreSignUp: `${LAMBDA}:bouncer` } },
    unmet: 'LambdaConfig.PreSignUp: none, is bouncer',
  },
  {
    what: 'a function that decides and is harmless',
    pool: { LambdaConfig: { PreSignUp: `${LAMBDA}:bouncer` } },
    harmless: ['PreSignUp'],
  },
  {
    what: 'the function that is stated, by a version',
    traits: { functions: { PreAuthentication: 'let-pass' } },
    pool: { LambdaConfig: { PreAuthentication: `${LAMBDA}:let-pass:7` } },
  },
  {
    what: 'another function than is stated, harmless or not',
    traits: { functions: { PreAuthentication: 'let-pass' } },
    pool: { LambdaConfig: { PreAuthentication: `${LAMBDA}:bouncer` } },
    harmless: ['PreAuthentication'],
    unmet: 'LambdaConfig.PreAuthentication: let-pass, is bouncer',
  },
  {
    what: 'challenges that nobody meets who signs in by a password',
    pool: {
      LambdaConfig: {
        DefineAuthChallenge: `${LAMBDA}:define`,
        CreateAuthChallenge: `${LAMBDA}:create`,
        VerifyAuthChallengeResponse: `${LAMBDA}:verify`,
      },
    },
  },
  {
    what: 'challenges of which one is another than is stated, and one that is not stated',
    traits: { functions: { DefineAuthChallenge: 'let-pass' } },
    pool: {
      LambdaConfig: {
        DefineAuthChallenge: `${LAMBDA}:let-pass`,
        CreateAuthChallenge: `${LAMBDA}:bouncer`,
      },
    },
    client: {
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_CUSTOM_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    },
    unmet: 'LambdaConfig.CreateAuthChallenge: none, is bouncer',
  },
  {
    what: 'challenges without the flow for them',
    traits: { functions: { DefineAuthChallenge: 'let-pass' } },
    pool: { LambdaConfig: { DefineAuthChallenge: `${LAMBDA}:let-pass` } },
    unmet:
      'UserPoolClient.ExplicitAuthFlows: also ALLOW_CUSTOM_AUTH, is ALLOW_USER_SRP_AUTH, ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH',
  },
  // The rest of a pool
  {
    what: 'nobody may sign up',
    pool: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } },
    unmet: 'AdminCreateUserConfig.AllowAdminCreateUserOnly: false, is true',
  },
  {
    what: 'nobody may sign up, as stated',
    traits: { selfSignUp: 'off' },
    pool: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } },
  },
  {
    what: 'everybody may sign up, against what is stated',
    traits: { selfSignUp: 'off' },
    unmet: 'AdminCreateUserConfig.AllowAdminCreateUserOnly: true, is false',
  },
  {
    what: 'remembered devices',
    pool: { DeviceConfiguration: { ChallengeRequiredOnNewDevice: false } },
    unmet: 'DeviceConfiguration: none, is devices are remembered',
  },
  { what: 'threats watched', pool: { UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } } },
  {
    what: 'threats blocked',
    pool: { UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' } },
    unmet: 'UserPoolAddOns.AdvancedSecurityMode: OFF or AUDIT, is ENFORCED',
  },
  { what: 'long passwords', pool: { Policies: { PasswordPolicy: { MinimumLength: 20 } } } },
  {
    what: 'passwords longer than people are given',
    pool: { Policies: { PasswordPolicy: { MinimumLength: 21 } } },
    unmet: 'Policies.PasswordPolicy.MinimumLength: at most 20, is 21',
  },
  // App clients
  { what: 'an app client that names no flow', client: { ExplicitAuthFlows: undefined } },
  { what: 'an app client of long ago', client: { ExplicitAuthFlows: ['ADMIN_NO_SRP_AUTH'] } },
  {
    what: 'an app client of long ago for custom challenges',
    client: { ExplicitAuthFlows: ['CUSTOM_AUTH_FLOW_ONLY'] },
    unmet:
      'UserPoolClient.ExplicitAuthFlows: also ALLOW_USER_SRP_AUTH, is ALLOW_CUSTOM_AUTH, ALLOW_REFRESH_TOKEN_AUTH',
  },
  {
    what: 'an app client without SRP',
    client: { ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
    unmet:
      'UserPoolClient.ExplicitAuthFlows: also ALLOW_USER_SRP_AUTH, is ALLOW_USER_PASSWORD_AUTH, ALLOW_REFRESH_TOKEN_AUTH',
  },
  { what: 'revocation on', client: { EnableTokenRevocation: true } },
  {
    what: 'revocation off',
    client: { EnableTokenRevocation: false },
    unmet: 'UserPoolClient.EnableTokenRevocation: true, is false',
  },
  {
    what: 'revocation off, as stated',
    traits: { tokenRevocation: 'off' },
    client: { EnableTokenRevocation: false },
  },
  {
    what: 'revocation on, against what is stated',
    traits: { tokenRevocation: 'off' },
    unmet: 'UserPoolClient.EnableTokenRevocation: false, is true',
  },
  { what: 'who exists is hidden, unasked', client: { PreventUserExistenceErrors: 'ENABLED' } },
  {
    what: 'who exists is told where it is to be hidden',
    traits: { existenceErrors: 'ENABLED' },
    unmet: 'UserPoolClient.PreventUserExistenceErrors: ENABLED, is LEGACY',
  },
  {
    what: 'who exists is hidden where it is to be told',
    traits: { existenceErrors: 'LEGACY' },
    client: { PreventUserExistenceErrors: 'ENABLED' },
    unmet: 'UserPoolClient.PreventUserExistenceErrors: LEGACY, is ENABLED',
  },
  {
    what: 'rotating refresh tokens',
    client: { RefreshTokenRotation: { Feature: 'ENABLED' } },
    unmet: 'UserPoolClient.RefreshTokenRotation: DISABLED, is ENABLED',
  },
  { what: 'an hour, unstated', traits: { tokenMinutes: 'default' } },
  {
    what: 'an hour in seconds',
    traits: { tokenMinutes: 'default' },
    client: {
      AccessTokenValidity: 3600,
      IdTokenValidity: 1,
      TokenValidityUnits: { AccessToken: 'seconds', IdToken: 'hours' },
    },
  },
  {
    what: 'tokens that live otherwise',
    traits: { tokenMinutes: 5 },
    client: { AccessTokenValidity: 1, IdTokenValidity: 1, TokenValidityUnits: { IdToken: 'days' } },
    unmet:
      'UserPoolClient.AccessTokenValidity: 5 minutes, is 60 minutes\nUserPoolClient.IdTokenValidity: 5 minutes, is 1440 minutes',
  },
];

function required(...names: readonly string[]): Partial<PoolSettings> {
  return {
    SchemaAttributes: [
      ...names.map((Name) => ({ Name, Required: true, Mutable: true })),
      { Name: 'nickname', Required: false, Mutable: true },
    ],
  };
}

for (const { what, traits = {}, pool, client, harmless = [], unmet = '' } of CASES) {
  test(`${what}: ${unmet === '' ? 'runs' : 'does not'}`, () => {
    const existing: ExistingPool = {
      mode: 'existing',
      userPoolId: 'eu-west-1_Ab12Cd34E',
      settings: { ...POOL, ...pool },
      clients: [],
      address: '{id}@example.com',
      harmlessTriggers: harmless,
    };
    const found = unmetTraits(traits, existing, { ...CLIENT, ...client });
    const lines = found.map(({ setting, needed, actual }) => `${setting}: ${needed}, is ${actual}`);
    assert.equal(lines.join('\n'), unmet);
  });
}
