import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import { customAuthStep } from './custom-auth-step';
import type { FlowCall } from './flow-call';
import { sessionOf, spendSession } from './session';

/**
 * CUSTOM_AUTH goes on once the password is proven (row CU-03).
 * @throws ServiceError for the Session, which this step has unlike plain SRP, and as the functions say
 */
export async function customAuthAfterSrp(
  service: Service,
  call: FlowCall,
  proof: { readonly user: User; readonly session: string | undefined },
): Promise<unknown> {
  const { user, session } = proof;
  if (session === undefined) {
    throw new ServiceError('InvalidParameterException', 'Missing required parameter Session');
  }
  const { username } = user;
  spendSession(sessionOf(call, { session, username, challenge: 'PASSWORD_VERIFIER' }));
  const subject = { call, user, username, metadata: call.metadata };
  const rounds = ['SRP_A', 'PASSWORD_VERIFIER'].map((challengeName) => ({
    challengeName,
    challengeResult: true,
    challengeMetadata: null,
  }));
  return customAuthStep(service, subject, { rounds, offerSrp: undefined });
}
