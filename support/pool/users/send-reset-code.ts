import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import type { TriggerCaller } from '../triggers/trigger-caller';
import { codeDeliveryDetails } from './code-delivery-details';
import { deliverCode } from './deliver-code';
import { newCode } from './new-code';

/**
 * Issues a password reset code to a verified address; the newest counts.
 * @throws ServiceError InvalidParameterException where no address is verified (rows FP-04, FP-06)
 */
export async function sendResetCode(
  service: Service,
  pool: UserPool,
  message: { readonly user: User; readonly caller: TriggerCaller },
) {
  const { user, caller } = message;
  const attribute = service.rules.recoveryAttribute(pool.settings, user);
  if (!attribute) {
    throw new ServiceError(
      'InvalidParameterException',
      'Cannot reset password for the user as there is no registered/verified email or phone_number',
    );
  }
  const issued = { code: newCode(service), issuedAt: pool.clock.now(), attribute };
  user.resetCode = issued;
  if (service.rules.resetCodeDelivers())
    await deliverCode(service, pool, { user, issued, purpose: 'forgot-password', caller });
  return codeDeliveryDetails(attribute, user.attributes.get(attribute) ?? '');
}
