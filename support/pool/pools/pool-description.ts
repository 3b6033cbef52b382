import type { UserPool } from '../store/user-pool';
import { describedLambdaConfig } from '../triggers/described-lambda-config';

/** A pool as CreateUserPool and DescribeUserPool answer, defaults filled in (rows UP-01 to UP-04). */
export function poolDescription(pool: UserPool) {
  const { settings } = pool;
  return {
    ...settings,
    Id: pool.id,
    Name: pool.name,
    Arn: arnOf(pool.id),
    CreationDate: pool.createdAt / 1000,
    LastModifiedDate: pool.modifiedAt / 1000,
    Policies: {
      PasswordPolicy: {
        MinimumLength: 8,
        RequireUppercase: true,
        RequireLowercase: true,
        RequireNumbers: true,
        RequireSymbols: true,
        TemporaryPasswordValidityDays: 7,
        ...settings.Policies?.PasswordPolicy,
      },
      SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'], ...settings.Policies?.SignInPolicy },
    },
    DeletionProtection: settings.DeletionProtection ?? 'INACTIVE',
    LambdaConfig: describedLambdaConfig(settings.LambdaConfig),
    MfaConfiguration: settings.MfaConfiguration ?? 'OFF',
    EstimatedNumberOfUsers: pool.users.size,
    EmailConfiguration: { EmailSendingAccount: 'COGNITO_DEFAULT', ...settings.EmailConfiguration },
    VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' },
    AdminCreateUserConfig: {
      AllowAdminCreateUserOnly: false,
      UnusedAccountValidityDays: 7,
      ...settings.AdminCreateUserConfig,
    },
    UserPoolTags: settings.UserPoolTags ?? {},
    UserPoolTier: settings.UserPoolTier ?? 'ESSENTIALS',
    SchemaAttributes: [...pool.schema.values()],
  };
}

function arnOf(userPoolId: string): string {
  const region = userPoolId.slice(0, userPoolId.indexOf('_'));
  return `arn:aws:cognito-idp:${region}:000000000000:userpool/${userPoolId}`;
}
