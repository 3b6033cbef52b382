import type { Service } from '../store/service';
import type { CodePurpose, IssuedCode, User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { messageText } from '../triggers/message-text';
import type { TriggerCaller } from '../triggers/trigger-caller';
import { mediumOf } from './code-delivery-details';

/**
 * Sends an issued code to the user's address, in the words of CustomMessage where the pool has it.
 * @throws ServiceError of CustomMessage; the code is issued then, and not sent
 */
export async function deliverCode(
  service: Service,
  pool: UserPool,
  delivery: {
    readonly user: User;
    readonly issued: IssuedCode;
    readonly purpose: CodePurpose;
    readonly caller: TriggerCaller;
  },
): Promise<void> {
  const { user, issued, purpose, caller } = delivery;
  const medium = mediumOf(issued.attribute);
  const outgoing = { user, purpose, medium, secret: issued.code, caller };
  const text = await messageText(service, pool, outgoing);
  if (!text) return;
  service.outbox.send(
    {
      kind: 'code',
      userPoolId: pool.id,
      username: user.username,
      sub: user.sub,
      attribute: issued.attribute,
      medium,
      destination: issued.destination ?? user.attributes.get(issued.attribute) ?? '',
      purpose,
      code: issued.code,
      ...text,
    },
    pool.clock.now(),
  );
}
