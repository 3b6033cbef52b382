import type { Service } from '../store/service';
import type { CodePurpose, User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import type { TriggerCaller } from '../triggers/trigger-caller';
import { codeDeliveryDetails } from './code-delivery-details';
import { deliverCode } from './deliver-code';
import { newCode } from './new-code';

/** Issues a sign-up code to the auto-verified address; undefined when there is none (rows SU-01 to SU-08, RS-01). */
export async function sendSignUpCode(
  service: Service,
  pool: UserPool,
  message: { readonly user: User; readonly purpose: CodePurpose; readonly caller: TriggerCaller },
) {
  const { user, purpose, caller } = message;
  const attribute = service.rules.codeAttribute(pool.settings, user.attributes);
  if (!attribute || user.status === 'CONFIRMED') return undefined;
  const fresh = newCode(service);
  const previous = user.signUpCodes.at(-1)?.code;
  const code = purpose === 'resend' ? service.rules.resentCode({ fresh, previous }) : fresh;
  const issued = { code, issuedAt: pool.clock.now(), attribute };
  user.signUpCodes = user.signUpCodes.concat(issued);
  if (purpose === 'sign-up' || service.rules.resendDelivers())
    await deliverCode(service, pool, { user, issued, purpose, caller });
  return codeDeliveryDetails(attribute, user.attributes.get(attribute) ?? '');
}
