import type { Service } from '../store/service';
import { acceptCode } from '../totp/accept-code';
import { challengedUser } from './challenged-user';
import { completeSignIn } from './complete-sign-in';
import { deviceAtSignIn } from './device-at-sign-in';
import type { FlowCall } from './flow-call';
import { requiredParameter } from './required-parameter';
import { spendSession } from './session';
import { forgetWrongCodes, refuseLockedCodes, wrongCode } from './wrong-code';

/** SOFTWARE_TOKEN_MFA (rows MF-08, SE-06, TT-07). */
export async function answerSoftwareToken(
  service: Service,
  call: FlowCall,
  sessionText: string | undefined,
): Promise<unknown> {
  const { pool, client } = call;
  const code = requiredParameter(call, 'SOFTWARE_TOKEN_MFA_CODE');
  const { session, user } = await challengedUser(service, call, {
    challenge: 'SOFTWARE_TOKEN_MFA',
    session: sessionText,
  });
  refuseLockedCodes(pool, session);
  const token = user?.mfa?.softwareToken;
  if (!user || !token || !(await acceptCode(service, pool, { token, code }))) {
    throw wrongCode(service, pool, { session, message: 'Invalid code received for user' });
  }
  spendSession(session);
  forgetWrongCodes(pool, session);
  const event = { source: session.source, metadata: call.metadata };
  const device = deviceAtSignIn(service, call, user);
  return completeSignIn(service, { pool, client, user, device, event });
}
