import { base64OfBytes } from '../codec/base64';
import { randomText } from '../random-source';
import type { Service } from '../store/service';
import type { IssuedCredentials } from './issued-credentials';
import type { Login } from './verified-login';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** New credentials under a role, which STS knows from now on. */
export function issueCredentials(
  service: Service,
  wanted: { readonly roleArn: string; readonly login: Login | undefined },
): IssuedCredentials {
  const clock = wanted.login?.userPool.clock ?? service.clock;
  const issued: IssuedCredentials = {
    accessKeyId: `ASIA${randomText(service.random, BASE32, 16)}`,
    secretKey: base64OfBytes(service.random.bytes(30)),
    sessionToken: base64OfBytes(service.random.bytes(600)),
    roleArn: wanted.roleArn,
    expiresAt: clock.now() + service.rules.credentialsSeconds() * 1000,
    clock,
    grant: wanted.login?.grant,
  };
  service.identity.credentials.set(issued.accessKeyId, issued);
  return issued;
}
