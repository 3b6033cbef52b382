import type { Service } from '../store/service';
import { completeSignIn } from './complete-sign-in';
import { openSession } from './session';
import type { SignInSubject } from './sign-in-subject';

/** What follows once nothing but a second factor may stand before the tokens (rows MF-01, MF-04, MF-10, MF-14, NP-09). */
export async function askSecondFactor(service: Service, subject: SignInSubject): Promise<unknown> {
  const { pool, client, user, event, device } = subject;
  const next = service.rules.secondStep(pool, user);
  const trusted =
    service.rules.deviceProvesItself(device) && service.rules.deviceReplacesSecondFactor(pool.settings);
  if (next.step === 'none' || trusted) return completeSignIn(service, subject);
  if (next.step === 'answer') {
    const { challengeFactor } = await import('../on-demand');
    return challengeFactor(service, subject, next.factor);
  }
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
