import type { Answered, Caller } from '../testing/caller';
import { outcome } from '../testing/outcome';
import { arrange, PASSWORD, pairs, payloadOf, signIn, signUp, tokensOf } from '../testing/people';
import { ALIAS, BY_EMAIL, EMAIL } from '../testing/refusal';
import { signedIn } from '../testing/signed-in';
import { refused, shown } from './evidence';
import { row } from './row';

const create = (caller: Caller, settings: object = {}): Promise<Answered> =>
  caller.call('CreateUserPool', { PoolName: 'plain', ...settings });

const outcomes = async (caller: Caller, settings: readonly object[]) =>
  Promise.all(settings.map(async (one) => outcome(await create(caller, one))));

const passwordPolicy = (policy: object) => ({ Policies: { PasswordPolicy: policy } });
const invited = (caller: Caller) =>
  caller.call('AdminCreateUser', { Username: 'alice', TemporaryPassword: PASSWORD });
const REFUSED = 'InvalidParameterException';

row('UP-01', async (caller) => {
  const { UserPool } = (await create(caller)).body;
  const { PasswordHistorySize: _, ...policy } = UserPool.Policies.PasswordPolicy;
  return shown(
    [UserPool.MfaConfiguration, policy],
    [
      'OFF',
      {
        MinimumLength: 8,
        RequireUppercase: true,
        RequireLowercase: true,
        RequireNumbers: true,
        RequireSymbols: true,
        TemporaryPasswordValidityDays: 7,
      },
    ],
  );
});

row('UP-02', async (caller) => {
  const { UserPool } = (await create(caller)).body;
  return shown(
    [
      UserPool.AdminCreateUserConfig,
      UserPool.EmailConfiguration,
      UserPool.VerificationMessageTemplate,
      UserPool.LambdaConfig,
      UserPool.EstimatedNumberOfUsers,
    ],
    [
      { AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 7 },
      { EmailSendingAccount: 'COGNITO_DEFAULT' },
      { DefaultEmailOption: 'CONFIRM_WITH_CODE' },
      {},
      0,
    ],
  );
});

row('UP-03', async (caller) => {
  const { UserPool } = (await create(caller)).body;
  return shown(
    [UserPool.UserPoolTier, UserPool.Policies.SignInPolicy.AllowedFirstAuthFactors],
    ['ESSENTIALS', ['PASSWORD']],
  );
});

const TEXT = { AttributeDataType: 'String', DeveloperOnlyAttribute: false, Mutable: true, Required: false };
const textOf = (MinLength: string, MaxLength: string) => ({
  ...TEXT,
  StringAttributeConstraints: { MinLength, MaxLength },
});
const FLAG = { ...TEXT, AttributeDataType: 'Boolean' };
const ORDINARY =
  'name given_name family_name middle_name nickname preferred_username profile picture website email gender zoneinfo locale phone_number address';

row('UP-04', async (caller) => {
  const { UserPool } = (await create(caller)).body;
  const declared = UserPool.SchemaAttributes as { readonly Name: string }[];
  const seen = Object.fromEntries(declared.map(({ Name, ...facts }) => [Name, facts]));
  const { identities: _, ...schema } = seen;
  return shown(schema, {
    sub: { ...textOf('1', '2048'), Mutable: false, Required: true },
    ...Object.fromEntries(ORDINARY.split(' ').map((name) => [name, textOf('0', '2048')])),
    birthdate: textOf('10', '10'),
    email_verified: FLAG,
    phone_number_verified: FLAG,
    updated_at: { ...FLAG, AttributeDataType: 'Number', NumberAttributeConstraints: { MinValue: '0' } },
  });
});

const custom = (Name: string) => ({ Name, AttributeDataType: 'String' });
const many = (count: number) => Array.from({ length: count }, (_, index) => custom(`x${index}`));

row('UP-05', async (caller) => {
  const { UserPool } = (await create(caller, { Schema: [custom('x')] })).body;
  const declared = UserPool.SchemaAttributes.find(({ Name }: { Name: string }) => Name === 'custom:x');
  const schemas = [[custom('x'.repeat(20))], [custom('x'.repeat(21))], many(50), many(51)];
  return [
    shown([declared.DeveloperOnlyAttribute, declared.Required], [false, false]),
    shown(
      await outcomes(
        caller,
        schemas.map((Schema) => ({ Schema })),
      ),
      ['accepted', REFUSED, 'accepted', REFUSED],
    ),
  ];
});

row('UP-06', async (caller) =>
  refused(await create(caller, { Schema: [{ ...custom('x'), Required: true }] })),
);

row('UP-07', async (caller) => refused(await create(caller, { ...ALIAS, ...BY_EMAIL })));

row('UP-08', { pool: { ...ALIAS, Schema: [custom('x')] } }, async (caller) => {
  const facts = async () => {
    const { UserPool } = (await caller.call('DescribeUserPool')).body;
    return [UserPool.AliasAttributes, UserPool.UsernameConfiguration, UserPool.SchemaAttributes];
  };
  const before = await facts();
  await caller.call('UpdateUserPool', {
    AliasAttributes: ['phone_number'],
    UsernameAttributes: ['email'],
    UsernameConfiguration: { CaseSensitive: false },
    Schema: [{ Name: 'email', Required: true }],
  });
  const after = await facts();
  const again = await caller.call('AddCustomAttributes', { CustomAttributes: [custom('x')] });
  const other = await caller.call('AddCustomAttributes', { CustomAttributes: [custom('y')] });
  return [shown(after, before), shown([outcome(again), outcome(other)], [REFUSED, 'accepted'])];
});

row('UP-09', async (caller) => {
  await signUp(caller, 'alice');
  const outcomesOfNames = [await signUp(caller, 'Alice'), await signUp(caller, 'alice')].map(outcome);
  return shown(outcomesOfNames, ['accepted', 'UsernameExistsException']);
});

const IGNORING_CASE = { UsernameConfiguration: { CaseSensitive: false } };

row(
  'UP-10',
  { pool: { ...IGNORING_CASE, AliasAttributes: ['email', 'preferred_username'] } },
  async (caller) => {
    await arrange(caller, 'alice', { ...EMAIL, email_verified: 'true', preferred_username: 'ally' });
    const names = ['ALICE', 'ALICE@EXAMPLE.COM', 'Ally'];
    const answers = await Promise.all(names.map((name) => signIn(caller, name)));
    return shown(answers.map(outcome), ['accepted', 'accepted', 'accepted']);
  },
);

row('UP-15', async (caller) => {
  const accepted = [{ MinimumLength: 6 }, { MinimumLength: 99 }, { PasswordHistorySize: 24 }];
  const refusedOnes = [
    { MinimumLength: 5 },
    { MinimumLength: 100 },
    { PasswordHistorySize: 25 },
    { TemporaryPasswordValidityDays: 366 },
  ];
  return [
    shown(new Set(await outcomes(caller, accepted.map(passwordPolicy))), new Set(['accepted'])),
    shown(new Set(await outcomes(caller, refusedOnes.map(passwordPolicy))), new Set([REFUSED])),
    shown(await daysOfTemporaryPassword(caller), [undefined, 'NotAuthorizedException']),
  ];
});

/** What signing in brings after six and after eight days, where the policy gives temporary passwords 0 days. */
async function daysOfTemporaryPassword(caller: Caller) {
  await caller.call('UpdateUserPool', passwordPolicy({ TemporaryPasswordValidityDays: 0 }));
  await invited(caller);
  await caller.advance(6 * 86_400);
  const early = await signIn(caller, 'alice');
  await caller.advance(2 * 86_400);
  return [early.error, (await signIn(caller, 'alice')).error];
}

row('UP-16', { options: { region: 'eu-west-3' } }, async (caller) => {
  await arrange(caller, 'alice');
  const { iss } = payloadOf((await tokensOf(caller, 'alice')).IdToken);
  return [
    shown(/^eu-west-3_[0-9A-Za-z]{9}$/.test(caller.userPoolId), true),
    shown(iss, `https://cognito-idp.eu-west-3.amazonaws.com/${caller.userPoolId}`),
  ];
});

row('UP-17', async (caller) =>
  refused(await create(caller, { Schema: [{ Name: 'email', AttributeDataType: 'Number' }] }), {
    name: 'email',
  }),
);

row('UP-18', { pool: { Schema: [{ Name: 'email', Required: true }] } }, async (caller) => {
  const made = await invited(caller);
  const signed = await signUp(caller, 'bruno');
  return shown([outcome(made), outcome(signed)], ['accepted', REFUSED]);
});

row('UP-19', { pool: { AutoVerifiedAttributes: undefined } }, async (caller) => {
  const { body } = await signUp(caller, 'alice', EMAIL);
  const confirmed = await caller.call('ConfirmSignUp', { Username: 'alice', ConfirmationCode: '123456' });
  const byAdministrator = await caller.call('AdminConfirmSignUp', { Username: 'alice' });
  return [
    shown([body.CodeDeliveryDetails, await caller.codes('alice')], [undefined, []]),
    shown([outcome(confirmed), outcome(byAdministrator)], ['ExpiredCodeException', 'accepted']),
  ];
});

row('UP-11', async (caller) => refused(await create(caller, { MfaConfiguration: 'ON' })));

const TOTP = { SoftwareTokenMfaConfiguration: { Enabled: true } };

row('UP-12', { pool: TOTP }, async (caller) => {
  const { AccessToken } = await signedIn(caller);
  const associate = () => caller.call('AssociateSoftwareToken', { AccessToken });
  const before = await associate();
  await caller.call('SetUserPoolMfaConfig', { MfaConfiguration: 'OPTIONAL', ...TOTP });
  return shown(
    [outcome(before), outcome(await associate())],
    ['SoftwareTokenMFANotFoundException', 'accepted'],
  );
});

const RECOVERY_BY_NOBODY = { RecoveryMechanisms: [{ Name: 'admin_only', Priority: 1 }] };
const CONTACTS = {
  ...EMAIL,
  email_verified: 'true',
  phone_number: '+33612345678',
  phone_number_verified: 'true',
};

row('UP-13', async (caller) => {
  await arrange(caller, 'alice', CONTACTS);
  const medium = async () =>
    (await caller.call('ForgotPassword', { Username: 'alice' })).body.CodeDeliveryDetails.AttributeName;
  const first = await medium();
  await caller.call('AdminUpdateUserAttributes', {
    Username: 'alice',
    UserAttributes: pairs({ phone_number_verified: 'false' }),
  });
  return shown([first, await medium()], ['phone_number', 'email']);
});

row('UP-14', { pool: { AccountRecoverySetting: RECOVERY_BY_NOBODY } }, async (caller) => {
  await arrange(caller, 'alice', CONTACTS);
  return refused(await caller.call('ForgotPassword', { Username: 'alice' }));
});
