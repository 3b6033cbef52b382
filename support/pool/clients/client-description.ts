import type { AppClient } from '../store/app-client';

/** An app client as its operations answer, defaults filled in (rows CL-04 to CL-11). */
export function clientDescription(client: AppClient) {
  return {
    RefreshTokenValidity: 30,
    AuthSessionValidity: 3,
    EnableTokenRevocation: true,
    PreventUserExistenceErrors: 'LEGACY',
    EnablePropagateAdditionalUserContextData: false,
    AllowedOAuthFlowsUserPoolClient: false,
    ...client.settings,
    ...(client.settings.RefreshTokenValidity === 0 && { RefreshTokenValidity: 30 }),
    ClientId: client.id,
    ClientName: client.name,
    ClientSecret: client.secret,
    UserPoolId: client.userPoolId,
    CreationDate: client.createdAt / 1000,
    LastModifiedDate: client.modifiedAt / 1000,
  };
}
