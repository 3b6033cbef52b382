import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import { challengeFactor } from './challenge-factor';
import { challengedUser } from './challenged-user';
import type { FlowCall } from './flow-call';
import { requiredParameter } from './required-parameter';
import { spendSession } from './session';
import { wrongPassword } from './wrong-password';

/** SELECT_MFA_TYPE: the challenge of the chosen type (row MF-11). The text of the refusal is not recorded. */
export async function answerMfaType(
  service: Service,
  call: FlowCall,
  sessionText: string | undefined,
): Promise<unknown> {
  const { pool, client } = call;
  const answer = requiredParameter(call, 'ANSWER');
  const { session, user } = await challengedUser(service, call, {
    challenge: 'SELECT_MFA_TYPE',
    session: sessionText,
  });
  if (!user) throw wrongPassword();
  const factor = session.factors.find((candidate) => candidate === answer);
  if (!factor) throw new ServiceError('InvalidParameterException', 'Invalid MFA type selected for the user.');
  spendSession(session);
  const event = { source: session.source, metadata: call.metadata };
  return challengeFactor(service, { pool, client, user, event }, factor);
}
