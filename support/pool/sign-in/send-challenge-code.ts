import type { Service } from '../store/service';
import { codeDeliveryDetails } from '../users/code-delivery-details';
import { deliverCode } from '../users/deliver-code';
import { newCode } from '../users/new-code';
import { openSession } from './session';
import type { SignInSubject } from './sign-in-subject';

const ATTRIBUTES = { SMS_MFA: 'phone_number', SMS_OTP: 'phone_number', EMAIL_OTP: 'email' } as const;

/**
 * A challenge with a code that goes to an address of the user (rows MF-05, MF-12, MF-13, UA-01, UA-03).
 * @param message `address` where it is not the attribute's value yet
 */
export async function sendChallengeCode(
  service: Service,
  subject: SignInSubject,
  message: {
    readonly challenge: 'SMS_MFA' | 'SMS_OTP' | 'EMAIL_OTP';
    readonly purpose: 'mfa' | 'sign-in';
    readonly address?: string;
  },
) {
  const { pool, client, user, event } = subject;
  const { challenge, purpose, address } = message;
  const attribute = ATTRIBUTES[challenge];
  const code = newCode(service, purpose === 'mfa' ? 6 : 8);
  const destination = address ?? user.attributes.get(attribute) ?? '';
  await deliverCode(service, pool, {
    user,
    issued: { code, issuedAt: pool.clock.now(), attribute, destination },
    purpose,
    caller: { clientId: client.id, metadata: event.metadata },
  });
  const details = codeDeliveryDetails(attribute, destination);
  return {
    ChallengeName: challenge,
    ChallengeParameters: {
      CODE_DELIVERY_DELIVERY_MEDIUM: details.DeliveryMedium,
      CODE_DELIVERY_DESTINATION: details.Destination,
      ...(challenge === 'SMS_MFA' && { USER_ID_FOR_SRP: user.username }),
    },
    Session: openSession(service, pool, {
      challenge,
      code,
      source: event.source,
      ...(address !== undefined && { address }),
      username: user.username,
      clientId: client.id,
    }),
  };
}
