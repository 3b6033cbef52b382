import { verifySecretHash } from '../clients/verify-secret-hash';
import { bytesOfBase64 } from '../codec/base64';
import { claimSignature } from '../srp/claim-signature';
import { poolNameOf } from '../srp/pool-name';
import { sessionKey } from '../srp/session-key';
import type { Service } from '../store/service';
import type { SrpExchange } from '../store/srp-exchange';
import { afterPassword } from './after-password';
import { deviceAtSignIn } from './device-at-sign-in';
import type { FlowCall } from './flow-call';
import { countFailure, forgetFailures, refuseLocked } from './lockout';
import { requiredParameter } from './required-parameter';
import { timely } from './timely';
import { wrongPassword } from './wrong-password';

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
  // Amplify answers once more without a device that is not known: until then the exchange is good.
  const device = deviceAtSignIn(service, call, exchange.user);
  pool.srpExchanges.delete(secretBlock);
  refuseLocked(pool, exchange.lockoutKey);
  const key = await sessionKey(exchange);
  const claim = { poolName: poolNameOf(pool.id), userId: exchange.userId, secretBlock: block, timestamp };
  const expected = await claimSignature(key, claim);
  const proven = timely(service, pool, timestamp) && service.rules.signatureMatches(signature, expected);
  if (!exchange.user || !proven) {
    countFailure(service, pool, exchange.lockoutKey);
    throw wrongPassword();
  }
  forgetFailures(pool, exchange.lockoutKey);
  if (exchange.flow === 'CUSTOM_AUTH') {
    const { customAuthAfterSrp } = await import('../on-demand');
    return customAuthAfterSrp(service, call, { user: exchange.user, session });
  }
  return afterPassword(service, {
    pool,
    client,
    user: exchange.user,
    device,
    event: { source: 'Authentication', metadata: call.metadata },
  });
}

function belongs(exchange: SrpExchange, call: FlowCall, username: string): boolean {
  const { pool, client } = call;
  const validity = (client.settings.AuthSessionValidity ?? 3) * 60_000;
  const young = pool.clock.now() - exchange.startedAt <= validity;
  return young && exchange.clientId === client.id && exchange.userId === username;
}
