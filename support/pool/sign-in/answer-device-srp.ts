import { base64OfBytes } from '../codec/base64';
import { integerOfBytes } from '../codec/integer';
import { deviceOf } from '../devices/device-of';
import { serverPublic } from '../srp/server-public';
import type { Service } from '../store/service';
import { challengedUser } from './challenged-user';
import { clientPublicOf } from './client-public';
import type { FlowCall } from './flow-call';
import { openSession, spendSession } from './session';
import { wrongPassword } from './wrong-password';

/** DEVICE_SRP_AUTH: the challenge DEVICE_PASSWORD_VERIFIER, against the verifier that the device left (row DV-04). */
export async function answerDeviceSrp(
  service: Service,
  call: FlowCall,
  sessionText: string | undefined,
): Promise<unknown> {
  const { pool, client } = call;
  const clientPublic = clientPublicOf(call);
  const { session, user } = await challengedUser(service, call, {
    challenge: 'DEVICE_SRP_AUTH',
    session: sessionText,
  });
  if (!user || call.parameters.DEVICE_KEY !== session.deviceKey) throw wrongPassword();
  const { key, salt, verifier } = deviceOf(user, session.deviceKey);
  spendSession(session);
  const serverPrivate = integerOfBytes(service.random.bytes(32));
  const B = serverPublic(verifier, serverPrivate);
  const secretBlock = base64OfBytes(service.random.bytes(980));
  return {
    ChallengeName: 'DEVICE_PASSWORD_VERIFIER',
    ChallengeParameters: {
      DEVICE_KEY: key,
      SALT: salt.toString(16),
      SECRET_BLOCK: secretBlock,
      SRP_B: B.toString(16),
      USERNAME: user.username,
    },
    Session: openSession(service, pool, {
      challenge: 'DEVICE_PASSWORD_VERIFIER',
      deviceKey: key,
      secretBlock,
      side: { clientPublic, serverPrivate, serverPublic: B, verifier },
      username: user.username,
      clientId: client.id,
    }),
  };
}
