import type { Service } from '../store/service';
import type { ContactAttribute, User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import type { TriggerCaller } from '../triggers/trigger-caller';
import { contactAttributes } from './contact-attributes';
import { sendAttributeCode } from './send-attribute-code';

/**
 * Gives a user new addresses: at once and unproven, or once they are proven where the pool asks for that. A code goes
 * to those that the pool verifies by itself (rows AT-03, AT-04).
 * @returns CodeDeliveryDetailsList
 */
export async function changeAddresses(
  service: Service,
  pool: UserPool,
  change: {
    readonly user: User;
    readonly addresses: ReadonlyMap<string, string>;
    readonly caller: TriggerCaller;
  },
) {
  const { user, addresses, caller } = change;
  const moves = contactAttributes.flatMap((attribute) => {
    const destination = addresses.get(attribute);
    const moved = destination !== undefined && destination !== user.attributes.get(attribute);
    return moved ? [{ user, attribute, destination }] : [];
  });
  for (const move of moves) {
    user.attributeCodes?.delete(move.attribute);
    if (!service.rules.verifiedBeforeUpdate(pool.settings, move.attribute)) moveTo(service, move);
  }
  const announced = moves.filter(({ attribute }) =>
    pool.settings.AutoVerifiedAttributes?.includes(attribute),
  );
  return Promise.all(
    announced.map((move) =>
      sendAttributeCode(service, pool, { ...move, purpose: 'update-attribute', caller }),
    ),
  );
}

function moveTo(
  service: Service,
  move: { readonly user: User; readonly attribute: ContactAttribute; readonly destination: string },
): void {
  const { attributes } = move.user;
  const flag = `${move.attribute}_verified`;
  const verified = attributes.get(flag) === 'true' && service.rules.changedAddressStaysVerified();
  attributes.set(move.attribute, move.destination);
  attributes.set(flag, String(verified));
}
