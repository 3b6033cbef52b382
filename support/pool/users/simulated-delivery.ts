import type { UserPool } from '../store/user-pool';
import { codeDeliveryDetails } from './code-delivery-details';

/**
 * Delivery details for a user who does not exist, of the form that the pool's other answers have: the typed address
 * where it is one, else one made of the name (rows RS-06, FP-03).
 */
export function simulatedDelivery(pool: UserPool, name: string) {
  if (/^\+\d+$/.test(name)) return codeDeliveryDetails('phone_number', name);
  if (name.includes('@')) return codeDeliveryDetails('email', name);
  const toPhone = pool.settings.AutoVerifiedAttributes?.includes('phone_number');
  if (toPhone) return { AttributeName: 'phone_number', DeliveryMedium: 'SMS', Destination: '+*******0000' };
  return codeDeliveryDetails('email', `${name}@${name}`);
}
