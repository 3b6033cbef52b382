import type { MfaFactor } from '../store/mfa-factor';
import type { Service } from '../store/service';
import { sendChallengeCode } from './send-challenge-code';
import { openSession } from './session';
import type { SignInSubject } from './sign-in-subject';

/** The challenge of one second factor (rows MF-05, MF-07, MF-12). */
export async function challengeFactor(
  service: Service,
  subject: SignInSubject,
  factor: MfaFactor,
): Promise<unknown> {
  if (factor !== 'SOFTWARE_TOKEN_MFA') {
    return sendChallengeCode(service, subject, { challenge: factor, purpose: 'mfa' });
  }
  const { pool, client, user, event } = subject;
  return {
    ChallengeName: factor,
    ChallengeParameters: {
      FRIENDLY_DEVICE_NAME: user.mfa?.softwareToken?.name,
      USER_ID_FOR_SRP: user.username,
    },
    Session: openSession(service, pool, {
      challenge: factor,
      source: event.source,
      username: user.username,
      clientId: client.id,
    }),
  };
}
