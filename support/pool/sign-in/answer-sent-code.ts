import type { Service } from '../store/service';
import type { User } from '../store/user';
import { mfaOf } from '../users/mfa-of';
import { takeAliases } from '../users/take-alias';
import { challengedUser } from './challenged-user';
import { completeSignIn } from './complete-sign-in';
import { deviceAtSignIn } from './device-at-sign-in';
import type { FlowCall } from './flow-call';
import { requiredParameter } from './required-parameter';
import { spendSession } from './session';
import { forgetWrongCodes, refuseLockedCodes, wrongCode } from './wrong-code';

const MISMATCH = 'Invalid code or auth state for the user.';

/** SMS_MFA, EMAIL_OTP, SMS_OTP: a code that was sent (rows MF-06, MF-12, UA-04, SE-06). */
export async function answerSentCode(
  service: Service,
  call: FlowCall,
  answer: {
    readonly challenge: 'SMS_MFA' | 'EMAIL_OTP' | 'SMS_OTP';
    readonly session: string | undefined;
  },
): Promise<unknown> {
  const { pool, client } = call;
  const code = requiredParameter(call, `${answer.challenge}_CODE`);
  const { session, user } = await challengedUser(service, call, answer);
  refuseLockedCodes(pool, session);
  if (!user || !service.rules.sentCodeMatches(code, session.code)) {
    throw wrongCode(service, pool, { session, message: MISMATCH });
  }
  if (session.address !== undefined) setUpEmail(service, call, { user, address: session.address });
  spendSession(session);
  forgetWrongCodes(pool, session);
  const event = { source: session.source, metadata: call.metadata };
  const device = deviceAtSignIn(service, call, user);
  return completeSignIn(service, { pool, client, user, device, event });
}

/** The address becomes the user's with its proof, and a factor from then on. */
function setUpEmail(
  service: Service,
  { pool }: FlowCall,
  proven: { readonly user: User; readonly address: string },
): void {
  const { user, address } = proven;
  takeAliases(service, pool, { by: user, attributes: ['email'], valueOf: () => address, forced: false });
  user.attributes.set('email', address);
  user.attributes.set('email_verified', 'true');
  user.modifiedAt = pool.clock.now();
  mfaOf(user).enabled.add('EMAIL_OTP');
}
