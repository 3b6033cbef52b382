import { base64OfBytes } from '../codec/base64';
import { integerOfBytes } from '../codec/integer';
import { serverPublic } from '../srp/server-public';
import type { Service } from '../store/service';
import type { SrpExchange } from '../store/srp-exchange';
import type { Candidate } from './candidate';
import { decoyIdentity } from './decoy-identity';
import type { FlowCall } from './flow-call';
import { forgetOldExchanges } from './forget-old-exchanges';

/** The challenge PASSWORD_VERIFIER for a user or a decoy (rows SRP-01, SRP-03, SRP-14, IA-07). */
export async function srpChallenge(
  service: Service,
  call: FlowCall,
  attempt: Candidate & {
    readonly name: string;
    readonly clientPublic: bigint;
    readonly flow: SrpExchange['flow'];
  },
) {
  const { pool, client } = call;
  const { name, user, lockoutKey, clientPublic, flow } = attempt;
  // Made for everybody, so that the time taken does not tell who exists.
  const decoy = await decoyIdentity(service, pool, name);
  const { userId, salt, password } = user?.password
    ? { userId: user.username, salt: user.password.salt, password: user.password }
    : decoy;
  const verifier = password.verifier();
  const serverPrivate = integerOfBytes(service.random.bytes(32));
  const B = serverPublic(verifier, serverPrivate);
  const secretBlock = base64OfBytes(service.random.bytes(980));
  forgetOldExchanges(pool);
  pool.srpExchanges.set(secretBlock, {
    clientId: client.id,
    userId,
    lockoutKey,
    user,
    flow,
    clientPublic,
    serverPrivate,
    serverPublic: B,
    verifier,
    exponent: password.x,
    startedAt: pool.clock.now(),
  });
  return {
    ChallengeName: 'PASSWORD_VERIFIER',
    ChallengeParameters: {
      SALT: salt.toString(16),
      SECRET_BLOCK: secretBlock,
      SRP_B: B.toString(16),
      USERNAME: userId,
      USER_ID_FOR_SRP: userId,
    },
  };
}
