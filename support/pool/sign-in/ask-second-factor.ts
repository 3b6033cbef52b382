import type { Service } from '../store/service';
import { startSession } from '../tokens/start-session';
import { challengeFactor } from './challenge-factor';
import { openSession } from './session';
import type { SignInSubject } from './sign-in-subject';

/** What follows once nothing but a second factor may stand before the tokens (rows MF-01, MF-04, MF-10, MF-14, NP-09). */
export async function askSecondFactor(service: Service, subject: SignInSubject): Promise<unknown> {
  const { pool, client, user, event } = subject;
  const next = service.rules.secondStep(pool, user);
  if (next.step === 'none') return startSession(service, subject);
  if (next.step === 'answer') return challengeFactor(service, subject, next.factor);
  const { factors } = next;
  const challenge = next.step === 'select' ? 'SELECT_MFA_TYPE' : 'MFA_SETUP';
  const list = next.step === 'select' ? 'MFAS_CAN_CHOOSE' : 'MFAS_CAN_SETUP';
  return {
    ChallengeName: challenge,
    ChallengeParameters: { [list]: JSON.stringify(factors), USER_ID_FOR_SRP: user.username },
    Session: openSession(service, pool, {
      challenge,
      factors,
      source: event.source,
      username: user.username,
      clientId: client.id,
    }),
  };
}
