import { verifySecretHash } from '../clients/verify-secret-hash';
import { base64OfBytes } from '../codec/base64';
import { integerOfBytes } from '../codec/integer';
import { ServiceError } from '../service-error';
import { N } from '../srp/group';
import { serverPublic } from '../srp/server-public';
import type { Service } from '../store/service';
import { decoyIdentity } from './decoy-identity';
import type { FlowCall } from './flow-call';
import { forgetOldExchanges } from './forget-old-exchanges';
import { requiredParameter } from './required-parameter';
import { userToSignIn } from './user-to-sign-in';

/** The challenge PASSWORD_VERIFIER, without a Session (rows SRP-01, SRP-03, SRP-13, SRP-14, IA-07). */
export async function offerSrp(service: Service, call: FlowCall): Promise<unknown> {
  const { pool, client } = call;
  const name = requiredParameter(call, 'USERNAME');
  const clientPublic = parsePublic(requiredParameter(call, 'SRP_A'));
  await verifySecretHash(client, { username: name, given: call.parameters.SECRET_HASH });
  const { user, lockoutKey } = await userToSignIn(service, call, name);
  const identity = user?.password
    ? { userId: user.username, salt: user.password.salt, verifier: user.password.verifier() }
    : await decoyIdentity(service, pool, name);
  const serverPrivate = integerOfBytes(service.random.bytes(32));
  const B = serverPublic(identity.verifier, serverPrivate);
  const secretBlock = base64OfBytes(service.random.bytes(980));
  forgetOldExchanges(pool);
  pool.srpExchanges.set(secretBlock, {
    clientId: client.id,
    userId: identity.userId,
    lockoutKey,
    user,
    clientPublic,
    serverPrivate,
    serverPublic: B,
    verifier: identity.verifier,
    startedAt: pool.clock.now(),
  });
  return {
    ChallengeName: 'PASSWORD_VERIFIER',
    ChallengeParameters: {
      SALT: identity.salt.toString(16),
      SECRET_BLOCK: secretBlock,
      SRP_B: B.toString(16),
      USERNAME: identity.userId,
      USER_ID_FOR_SRP: identity.userId,
    },
  };
}

function parsePublic(hex: string): bigint {
  const value = /^[0-9a-fA-F]{1,1024}$/.test(hex) ? BigInt(`0x${hex}`) : 0n;
  // RFC 5054, 2.5.4: a multiple of N would make the key known to anybody.
  if (value % N === 0n) throw new ServiceError('InvalidParameterException', 'Invalid SRP_A value.');
  return value;
}
