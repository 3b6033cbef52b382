import { verifySecretHash } from '../clients/verify-secret-hash';
import { ServiceError } from '../service-error';
import type { ChallengeSession } from '../store/challenge-session';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import { findUser } from '../users/find-user';
import type { FlowCall } from './flow-call';
import { requiredParameter } from './required-parameter';
import { sessionOf } from './session';

/**
 * Who answers a challenge, and what the Session stands for. The user may be named by any sign-in name; undefined for
 * the decoy of a user that does not exist.
 * @throws ServiceError for an answer without USERNAME or Session, for a Session that does not fit (rows SE-01 to
 * SE-07), and for the state of the user, which may have changed since the challenge
 */
export async function challengedUser<C extends ChallengeSession['challenge']>(
  service: Service,
  call: FlowCall,
  answer: { readonly challenge: C; readonly session: string | undefined },
): Promise<{
  readonly session: ChallengeSession & { readonly challenge: C };
  readonly user: User | undefined;
}> {
  const { pool, client } = call;
  const given = requiredParameter(call, 'USERNAME');
  if (answer.session === undefined) {
    throw new ServiceError('InvalidParameterException', 'Missing required parameter Session');
  }
  await verifySecretHash(client, { username: given, given: call.parameters.SECRET_HASH });
  const user = findUser(service, pool, given);
  const { challenge } = answer;
  const session = sessionOf(call, { session: answer.session, username: user?.username ?? given, challenge });
  const refusal = user && service.rules.refusalAfterPassword(user);
  if (refusal) throw refusal;
  return { session, user };
}
