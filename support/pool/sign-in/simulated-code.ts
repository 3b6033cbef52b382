import type { Service } from '../store/service';
import { codeDeliveryDetails } from '../users/code-delivery-details';
import type { FlowCall } from './flow-call';
import { openSession } from './session';

/** The challenge of a user who does not exist: it shows the typed address, and no code answers it (row UA-05). */
export function simulatedCode(
  service: Service,
  call: FlowCall,
  typed: { readonly name: string; readonly challenge: 'EMAIL_OTP' | 'SMS_OTP' },
) {
  const { name, challenge } = typed;
  const attribute = challenge === 'EMAIL_OTP' ? 'email' : 'phone_number';
  const address = name.includes('@') || attribute === 'phone_number' ? name : `${name}@${name}`;
  const details = codeDeliveryDetails(attribute, address);
  return {
    ChallengeName: challenge,
    ChallengeParameters: {
      CODE_DELIVERY_DELIVERY_MEDIUM: details.DeliveryMedium,
      CODE_DELIVERY_DESTINATION: details.Destination,
    },
    Session: openSession(service, call.pool, {
      challenge,
      code: undefined,
      source: 'Authentication',
      username: name,
      clientId: call.client.id,
    }),
  };
}
