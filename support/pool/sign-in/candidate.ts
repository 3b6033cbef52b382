import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import { findUser } from '../users/find-user';
import { deviceAtSignIn } from './device-at-sign-in';
import type { FlowCall } from './flow-call';
import { lockoutKey, refuseLocked } from './lockout';
import { wrongPassword } from './wrong-password';

/** Somebody who may now prove a first factor; without a user it is a decoy of one. */
export interface Candidate {
  readonly user: User | undefined;
  readonly lockoutKey: string;
}

/**
 * The user of a sign-in, before any function and any factor is looked at.
 * @throws ServiceError UserNotFoundException where the client tells of existence, else no error at all; the refusals
 * of the user's state; NotAuthorizedException while locked (rows IA-01 to IA-11, IA-21, IA-26, IA-30)
 */
export function candidateOf(service: Service, call: FlowCall, name: string): Candidate {
  const { pool, client } = call;
  const user = findUser(service, pool, name);
  if (!user && service.rules.existenceErrors(client.settings) === 'LEGACY') {
    throw new ServiceError('UserNotFoundException', 'User does not exist.');
  }
  if (user && service.rules.importedUserHidden(user, client.settings)) throw wrongPassword();
  const refusal = user && service.rules.refusalBeforePassword(user);
  if (refusal) throw refusal;
  const key = lockoutKey(service, pool, user?.username ?? name);
  refuseLocked(pool, key);
  deviceAtSignIn(service, call, user);
  return { user, lockoutKey: key };
}
