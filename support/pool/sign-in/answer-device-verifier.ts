import { bytesOfBase64 } from '../codec/base64';
import { deviceOf } from '../devices/device-of';
import { claimSignature } from '../srp/claim-signature';
import { sessionKey } from '../srp/session-key';
import type { Service } from '../store/service';
import { startSession } from '../tokens/start-session';
import { challengedUser } from './challenged-user';
import type { FlowCall } from './flow-call';
import { requiredParameter } from './required-parameter';
import { spendSession } from './session';
import { timely } from './timely';
import { wrongPassword } from './wrong-password';

/** DEVICE_PASSWORD_VERIFIER: tokens for the device that proves its password; one try a Session (row DV-04). */
export async function answerDeviceVerifier(
  service: Service,
  call: FlowCall,
  sessionText: string | undefined,
): Promise<unknown> {
  const { pool, client, parameters } = call;
  const signature = requiredParameter(call, 'PASSWORD_CLAIM_SIGNATURE');
  const given = requiredParameter(call, 'PASSWORD_CLAIM_SECRET_BLOCK');
  const timestamp = requiredParameter(call, 'TIMESTAMP');
  const { session, user } = await challengedUser(service, call, {
    challenge: 'DEVICE_PASSWORD_VERIFIER',
    session: sessionText,
  });
  const secretBlock = bytesOfBase64(session.secretBlock);
  const fits = parameters.DEVICE_KEY === session.deviceKey && given === session.secretBlock;
  if (!user || !secretBlock || !fits) throw wrongPassword();
  const device = deviceOf(user, session.deviceKey);
  spendSession(session);
  const expected = await claimSignature(await sessionKey(session.side), {
    poolName: device.groupKey,
    userId: device.key,
    secretBlock,
    timestamp,
  });
  if (!timely(service, pool, timestamp) || !service.rules.deviceSignatureMatches(signature, expected)) {
    throw wrongPassword();
  }
  device.authenticatedAt = pool.clock.now();
  const event = { source: 'AuthenticateDevice', metadata: call.metadata } as const;
  return startSession(service, { pool, client, user, device, event });
}
