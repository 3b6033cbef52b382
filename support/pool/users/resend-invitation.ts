import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';
import type { TriggerCaller } from '../triggers/trigger-caller';
import { inviteUser } from './invite-user';
import { setPassword } from './set-password';
import { userDescription } from './user-description';
import { userForAdministrator } from './user-for-administrator';

/**
 * MessageAction RESEND: a new temporary password for somebody who has not used the first.
 * @throws ServiceError UserNotFoundException, UnsupportedUserStateException (rows AD-05, AD-06)
 */
export async function resendInvitation(
  service: Service,
  pool: UserPool,
  wanted: {
    readonly name: string;
    readonly password: string;
    readonly mediums: readonly ('EMAIL' | 'SMS')[];
    readonly caller: TriggerCaller;
  },
) {
  const user = userForAdministrator(service, pool, wanted.name);
  if (user.status !== 'FORCE_CHANGE_PASSWORD') {
    throw new ServiceError(
      'UnsupportedUserStateException',
      `Resend not possible. ${user.username} status is not FORCE_CHANGE_PASSWORD`,
    );
  }
  await setPassword(service, pool, { user, password: wanted.password, lasting: 'temporary' });
  const { password, mediums, caller } = wanted;
  await inviteUser(service, pool, { user, password, mediums, caller });
  return { User: userDescription(user) };
}
