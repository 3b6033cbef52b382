import { required, structure, unsimulated } from '../model/build-shape';
import { ServiceError } from '../service-error';
import { refuseStranger } from './identity-for';
import { identityOperation } from './identity-operation';
import { identityOf } from './identity-pool-of';
import { issueCredentials } from './issue-credentials';
import { identityId, logins } from './shapes';
import { verifiedLogins } from './verified-logins';

/** Rows ID-01 to ID-04, ID-06, GS-05. */
export const getCredentialsForIdentity = identityOperation({
  name: 'GetCredentialsForIdentity',
  access: 'public',
  input: structure({ IdentityId: required(identityId), Logins: logins, CustomRoleArn: unsimulated() }),
  async handle({ IdentityId, Logins }, service) {
    const identity = identityOf(service, IdentityId);
    const verified = await verifiedLogins(service, identity.pool, Logins);
    refuseStranger(service, identity, verified);
    const { authenticated, unauthenticated } = identity.pool.roles;
    const roleArn = identity.logins.size > 0 ? authenticated : unauthenticated;
    if (roleArn === undefined) {
      throw new ServiceError(
        'InvalidIdentityPoolConfigurationException',
        'Invalid identity pool configuration. Check assigned IAM roles for this pool.',
      );
    }
    const issued = issueCredentials(service, { roleArn, login: verified[0] });
    return {
      IdentityId,
      Credentials: {
        AccessKeyId: issued.accessKeyId,
        SecretKey: issued.secretKey,
        SessionToken: issued.sessionToken,
        Expiration: Math.floor(issued.expiresAt / 1000),
      },
    };
  },
});
