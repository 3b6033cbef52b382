import type { ContactAttribute } from '../store/user';
import { maskedDestination } from './masked-destination';

/** CodeDeliveryDetails of an answer (rows SU-02, RS-01). */
export function codeDeliveryDetails(attribute: ContactAttribute, value: string) {
  return {
    AttributeName: attribute,
    DeliveryMedium: mediumOf(attribute),
    Destination: maskedDestination(attribute, value),
  };
}

export function mediumOf(attribute: ContactAttribute): 'EMAIL' | 'SMS' {
  return attribute === 'email' ? 'EMAIL' : 'SMS';
}
