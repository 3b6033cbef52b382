import { sha256 } from '../../codec/digest';
import { hexOfBytes } from '../../codec/hex';
import { utf8 } from '../../codec/utf8';
import type { IssuedCredentials } from '../issued-credentials';

/** Identity pools name every session of a role so. */
const SESSION = 'CognitoIdentityCredentials';

/** Who signed, as GetCallerIdentity answers: a session of the role. */
export async function callerIdentity(issued: IssuedCredentials) {
  const [, , , , account = '', resource = ''] = issued.roleArn.split(':');
  const role = resource.slice(resource.lastIndexOf('/') + 1);
  const roleId = `AROA${hexOfBytes(await sha256(utf8(issued.roleArn)))
    .slice(0, 17)
    .toUpperCase()}`;
  return {
    Arn: `arn:aws:sts::${account}:assumed-role/${role}/${SESSION}`,
    UserId: `${roleId}:${SESSION}`,
    Account: account,
  };
}
