import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import { beginFactor } from './begin-factor';
import { challengedUser } from './challenged-user';
import type { FlowCall } from './flow-call';
import { spendSession } from './session';

/** SELECT_CHALLENGE (row UA-06). The text of the refusal is not recorded. */
export async function answerChoice(
  service: Service,
  call: FlowCall,
  answer: { readonly chosen: string; readonly session: string | undefined },
): Promise<unknown> {
  const { session, user } = await challengedUser(service, call, {
    challenge: 'SELECT_CHALLENGE',
    session: answer.session,
  });
  const factor = session.factors.find((candidate) => candidate === answer.chosen);
  if (!factor) {
    throw new ServiceError('InvalidParameterException', 'The challenge is not available for the user.');
  }
  const event = { source: 'Authentication', metadata: call.metadata } as const;
  return beginFactor(service, call, { factor, user, event, accepted: () => spendSession(session) });
}
