import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import { challengedUser } from './challenged-user';
import { completeSignIn } from './complete-sign-in';
import { deviceAtSignIn } from './device-at-sign-in';
import type { FlowCall } from './flow-call';
import { sendChallengeCode } from './send-challenge-code';
import { spendSession } from './session';
import { wrongPassword } from './wrong-password';

/**
 * MFA_SETUP: tokens for the Session that VerifySoftwareToken gave (row MF-02); a code to an address given as EMAIL,
 * as Amplify v6 sets e-mail up.
 */
export async function answerMfaSetup(
  service: Service,
  call: FlowCall,
  sessionText: string | undefined,
): Promise<unknown> {
  const { pool, client } = call;
  const { session, user } = await challengedUser(service, call, {
    challenge: 'MFA_SETUP',
    session: sessionText,
  });
  if (!user) throw wrongPassword();
  const event = { source: session.source, metadata: call.metadata };
  const device = deviceAtSignIn(service, call, user);
  const subject = { pool, client, user, device, event };
  const address = call.parameters.EMAIL;
  if (address !== undefined && session.factors.includes('EMAIL_OTP')) {
    if (!service.rules.acceptsEmail(address)) throw invalid('Invalid email address format.');
    spendSession(session);
    return sendChallengeCode(service, subject, { challenge: 'EMAIL_OTP', purpose: 'mfa', address });
  }
  if (session.token?.state !== 'verified') throw invalid('User has not verified software token mfa');
  spendSession(session);
  return completeSignIn(service, subject);
}

function invalid(message: string): ServiceError {
  return new ServiceError('InvalidParameterException', message);
}
