import type {
  CreateUserPoolCommandInput,
  SchemaAttributeType,
  SetUserPoolMfaConfigCommandInput,
} from '@aws-sdk/client-cognito-identity-provider';
import { ConformanceError } from '../../conformance-error';
import type { Administrator } from '../administrator';
import type { ExistingClient, ExistingPool, PoolSettings } from '../contract';
import { ANYWHERE } from '../surroundings';
import { functionIn } from '../unmet-traits';

/**
 * Makes a pool like one that somebody else owns, and describes it as the original is described: what examples may do
 * there follows from the settings of the original. Whatever no example depends on is left out.
 * @throws ConformanceError CannotTell where the administrator's service cannot make the like
 */
export async function makeReplica(
  administrator: Administrator,
  original: ExistingPool,
): Promise<ExistingPool> {
  try {
    const { UserPool } = await administrator.createUserPool(poolLike(original));
    const userPoolId = UserPool?.Id ?? '';
    const mfa = mfaLike(userPoolId, original.settings);
    if (mfa) await administrator.setUserPoolMfaConfig(mfa);
    const clients: ExistingClient[] = [];
    for (const { settings } of original.clients) {
      const { UserPoolClient } = await administrator.createUserPoolClient({
        ...settings,
        UserPoolId: userPoolId,
        ClientName: 'rehearsal',
      });
      clients.push({ id: UserPoolClient?.ClientId ?? '', settings });
    }
    return { ...original, userPoolId, clients };
  } catch (cause) {
    const { name, message } = cause as Error;
    throw new ConformanceError(
      'CannotTell',
      `The run cannot be rehearsed: the embedded pool makes none like ${original.userPoolId} (${name}: ${message}).`,
      { next: 'Run the examples themselves: what is not applicable is told then.', cause },
    );
  }
}

function poolLike({ settings, functions }: ExistingPool): CreateUserPoolCommandInput {
  const { AliasAttributes, AutoVerifiedAttributes, Policies, UsernameAttributes } = settings;
  const schema = (settings.SchemaAttributes ?? []).flatMap(declared);
  const { PasswordHistorySize: _, ...password } = Policies?.PasswordPolicy ?? {};
  return {
    PoolName: 'rehearsal',
    ...(AliasAttributes?.length && { AliasAttributes }),
    ...(UsernameAttributes?.length && { UsernameAttributes }),
    ...(AutoVerifiedAttributes?.length && { AutoVerifiedAttributes }),
    ...(Object.keys(password).length > 0 && { Policies: { PasswordPolicy: password } }),
    ...(schema.length > 0 && { Schema: schema }),
    LambdaConfig: ownFunctions(settings, functions),
    ...(settings.secondFactors.includes('EMAIL_OTP') && {
      EmailConfiguration: { EmailSendingAccount: 'DEVELOPER', SourceArn: ANYWHERE.sesIdentityArn },
    }),
  };
}

const CUSTOM = 'custom:';

/** An attribute as it is declared, where the pool does not have it by itself. */
function declared(attribute: SchemaAttributeType): SchemaAttributeType[] {
  const { Name = '', Required } = attribute;
  if (Name.startsWith(CUSTOM)) return [{ ...attribute, Name: Name.slice(CUSTOM.length) }];
  return Required && Name !== 'sub' ? [attribute] : [];
}

/** Those of the suite's own; others let people pass as if they were not there, or keep every example away. */
function ownFunctions({ LambdaConfig = {} }: PoolSettings, functions: string | undefined) {
  const own = OWN_TRIGGERS.flatMap((trigger) => {
    const arn = LambdaConfig[trigger];
    if (functions === undefined || !arn?.startsWith(functions)) return [];
    return [[trigger, `${ANYWHERE.functions}${functionIn(arn, functions)}`]];
  });
  return Object.fromEntries(own) as NonNullable<CreateUserPoolCommandInput['LambdaConfig']>;
}

const OWN_TRIGGERS = [
  'PreSignUp',
  'PreAuthentication',
  'DefineAuthChallenge',
  'CreateAuthChallenge',
  'VerifyAuthChallengeResponse',
] as const;

function mfaLike(
  UserPoolId: string,
  { MfaConfiguration, secondFactors }: PoolSettings,
): SetUserPoolMfaConfigCommandInput | undefined {
  if (MfaConfiguration === undefined || MfaConfiguration === 'OFF') return undefined;
  return {
    UserPoolId,
    MfaConfiguration,
    SoftwareTokenMfaConfiguration: { Enabled: secondFactors.includes('SOFTWARE_TOKEN_MFA') },
    ...(secondFactors.includes('SMS_MFA') && {
      SmsMfaConfiguration: { SmsConfiguration: { SnsCallerArn: ANYWHERE.snsCallerArn, ExternalId: 'x' } },
    }),
    ...(secondFactors.includes('EMAIL_OTP') && {
      EmailMfaConfiguration: { Message: 'Your code is {####}', Subject: 'Your code' },
    }),
  };
}
