import { verifySecretHash } from '../clients/verify-secret-hash';
import { bytesOfBase64 } from '../codec/base64';
import { claimSignature } from '../srp/claim-signature';
import { parseTimestamp } from '../srp/parse-timestamp';
import { poolNameOf } from '../srp/pool-name';
import { sessionKey } from '../srp/session-key';
import type { Service } from '../store/service';
import type { SrpExchange } from '../store/srp-exchange';
import { afterPassword } from './after-password';
import { customAuthAfterSrp } from './custom-auth-after-srp';
import type { FlowCall } from './flow-call';
import { countFailure, forgetFailures, refuseLocked } from './lockout';
import { requiredParameter } from './required-parameter';
import { wrongPassword } from './wrong-password';

/** How far a client's clock may be off (row SRP-10; the service does not publish its limit). */
const CLOCK_TOLERANCE_MS = 900_000;

/** PASSWORD_VERIFIER (rows SRP-05 to SRP-12, IA-08, CU-03). */
export async function answerPasswordVerifier(
  service: Service,
  call: FlowCall,
  session: string | undefined,
): Promise<unknown> {
  const { pool, client } = call;
  const username = requiredParameter(call, 'USERNAME');
  const secretBlock = requiredParameter(call, 'PASSWORD_CLAIM_SECRET_BLOCK');
  const signature = requiredParameter(call, 'PASSWORD_CLAIM_SIGNATURE');
  const timestamp = requiredParameter(call, 'TIMESTAMP');
  await verifySecretHash(client, { username, given: call.parameters.SECRET_HASH });
  const exchange = pool.srpExchanges.get(secretBlock);
  const block = bytesOfBase64(secretBlock);
  if (!exchange || !block || !belongs(exchange, call, username)) throw wrongPassword();
  pool.srpExchanges.delete(secretBlock);
  refuseLocked(pool, exchange.lockoutKey);
  const key = await sessionKey(exchange);
  const claim = { poolName: poolNameOf(pool.id), userId: exchange.userId, secretBlock: block, timestamp };
  const expected = await claimSignature(key, claim);
  const proven = timely(service, call, timestamp) && service.rules.signatureMatches(signature, expected);
  if (!exchange.user || !proven) {
    countFailure(service, pool, exchange.lockoutKey);
    throw wrongPassword();
  }
  forgetFailures(pool, exchange.lockoutKey);
  if (exchange.flow === 'CUSTOM_AUTH') {
    return customAuthAfterSrp(service, call, { user: exchange.user, session });
  }
  return afterPassword(service, {
    pool,
    client,
    user: exchange.user,
    event: { source: 'Authentication', metadata: call.metadata },
  });
}

function belongs(exchange: SrpExchange, call: FlowCall, username: string): boolean {
  const { pool, client } = call;
  const validity = (client.settings.AuthSessionValidity ?? 3) * 60_000;
  const young = pool.clock.now() - exchange.startedAt <= validity;
  return young && exchange.clientId === client.id && exchange.userId === username;
}

/** The side door moves the pool's time and not the clients': both times, and all between, are right. */
function timely(service: Service, call: FlowCall, timestamp: string): boolean {
  const at = parseTimestamp(timestamp);
  if (at === undefined) return false;
  return at >= service.platformNow() - CLOCK_TOLERANCE_MS && at <= call.pool.clock.now() + CLOCK_TOLERANCE_MS;
}
