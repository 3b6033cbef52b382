import type { Service } from '../store/service';
import type { ContactAttribute, User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { messageText } from '../triggers/message-text';
import type { TriggerCaller } from '../triggers/trigger-caller';

const CONTACT_OF: Readonly<Record<'EMAIL' | 'SMS', ContactAttribute>> = {
  EMAIL: 'email',
  SMS: 'phone_number',
};

/** Sends the temporary password to every wanted address that the user has; to none when there is none (row AD-02). */
export async function inviteUser(
  service: Service,
  pool: UserPool,
  invitation: {
    readonly user: User;
    readonly password: string;
    readonly mediums: readonly ('EMAIL' | 'SMS')[];
    readonly caller: TriggerCaller;
  },
): Promise<void> {
  const { user, password, mediums, caller } = invitation;
  for (const medium of mediums) {
    const attribute = CONTACT_OF[medium];
    const destination = user.attributes.get(attribute);
    if (destination === undefined) continue;
    const outgoing = { user, purpose: 'invitation', medium, secret: password, caller } as const;
    const text = await messageText(service, pool, outgoing);
    if (!text) continue;
    service.outbox.send(
      {
        kind: 'invitation',
        userPoolId: pool.id,
        username: user.username,
        sub: user.sub,
        attribute,
        medium,
        destination,
        temporaryPassword: password,
        ...text,
      },
      pool.clock.now(),
    );
  }
}
