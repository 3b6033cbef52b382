import {
  type CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';

/**
 * Reads the settings before it writes them: whatever an update leaves out goes
 * back to its default.
 */
export async function protectAppClient(
  client: CognitoIdentityProviderClient,
  ids: { UserPoolId: string; ClientId: string },
) {
  const { UserPoolClient } = await client.send(
    new DescribeUserPoolClientCommand(ids),
  );
  if (!UserPoolClient) throw new Error(`There is no app client ${ids.ClientId}.`);
  const {
    ClientSecret: _secret,
    CreationDate,
    LastModifiedDate,
    ...settings
  } = UserPoolClient;
  await client.send(
    new UpdateUserPoolClientCommand({
      ...settings,
      ...ids,
      EnableTokenRevocation: true,
      PreventUserExistenceErrors: 'ENABLED',
    }),
  );
}
