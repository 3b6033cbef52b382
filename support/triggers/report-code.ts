import { randomUUID } from 'node:crypto';
import type { Observation } from './reporting/observation';
import { openSecret } from './reporting/open-secret';
import { sendObservation } from './reporting/send-observation';

interface SenderEvent {
  /** `CustomEmailSender_SignUp`, `CustomSMSSender_Authentication` */
  readonly triggerSource: string;
  readonly userPoolId: string;
  readonly userName: string;
  readonly request: {
    /** A code or a temporary password, encrypted. */
    readonly code: string;
    readonly userAttributes: Readonly<Record<string, string>>;
  };
}

/** CustomEmailSender and CustomSMSSender: sends nobody anything, and puts what it would send into the suite's queue. */
export async function handler(
  event: SenderEvent,
  invocation: { readonly awsRequestId: string } = { awsRequestId: randomUUID() },
): Promise<void> {
  // Taken before anything else: by it the suite knows which of two codes is the later one.
  const at = new Date().toISOString();
  const { triggerSource, userPoolId, userName, request } = event;
  const { sub = '', email = '', phone_number: phone = '' } = request.userAttributes;
  const byMail = triggerSource.startsWith('CustomEmailSender_');
  const letter = {
    id: invocation.awsRequestId,
    at,
    userPoolId,
    username: userName,
    triggerSource,
    sub,
    medium: byMail ? 'EMAIL' : 'SMS',
    destination: byMail ? email : phone,
  } as const;
  const secret = await openSecret(request.code);
  const observation: Observation = triggerSource.endsWith('_AdminCreateUser')
    ? { ...letter, kind: 'invitation', temporaryPassword: secret }
    : { ...letter, kind: 'code', code: secret };
  await sendObservation(observation);
}
