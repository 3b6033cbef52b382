import type { Service } from '../store/service';
import { startSession } from '../tokens/start-session';
import { openSession } from './session';
import type { SignInSubject } from './sign-in-subject';

/** What follows once the user proved everything: the proof of a remembered device, or tokens (row DV-04). */
export async function completeSignIn(service: Service, subject: SignInSubject): Promise<unknown> {
  const { pool, client, user, device } = subject;
  if (!service.rules.deviceProvesItself(device)) return startSession(service, subject);
  return {
    ChallengeName: 'DEVICE_SRP_AUTH',
    ChallengeParameters: { USERNAME: user.username },
    Session: openSession(service, pool, {
      challenge: 'DEVICE_SRP_AUTH',
      deviceKey: device.key,
      username: user.username,
      clientId: client.id,
    }),
  };
}
