import type { Service } from '../store/service';
import type { ContactAttribute, User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import type { TriggerCaller } from '../triggers/trigger-caller';
import { codeDeliveryDetails } from './code-delivery-details';
import { deliverCode } from './deliver-code';
import { newCode } from './new-code';

/** Sends a code to an address that it shall prove; the newest counts (rows AT-03, AT-04, AT-11). */
export async function sendAttributeCode(
  service: Service,
  pool: UserPool,
  message: {
    readonly user: User;
    readonly attribute: ContactAttribute;
    /** The address itself, which becomes the attribute's value when it is proven. */
    readonly destination: string;
    readonly purpose: 'update-attribute' | 'verify-attribute';
    readonly caller: TriggerCaller;
  },
) {
  const { user, attribute, destination, purpose, caller } = message;
  const issued = { code: newCode(service), issuedAt: pool.clock.now(), attribute, destination };
  user.attributeCodes ??= new Map();
  user.attributeCodes.set(attribute, issued);
  await deliverCode(service, pool, { user, issued, purpose, caller });
  return codeDeliveryDetails(attribute, destination);
}
