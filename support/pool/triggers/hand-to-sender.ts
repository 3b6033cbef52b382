import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';
import { eventAttributes } from './event-attributes';
import { functionName } from './function-name';
import { messageSources } from './message-source';
import type { OutgoingMessage } from './outgoing-message';
import { triggerEvent } from './trigger-event';

const SENDERS = {
  EMAIL: { trigger: 'CustomEmailSender', type: 'customEmailSenderRequestV1' },
  SMS: { trigger: 'CustomSMSSender', type: 'customSMSSenderRequestV1' },
} as const;

/**
 * Hands a message to the pool's custom sender, which the pool does not wait for and whose errors nobody hears
 * (guide: custom senders alone are invoked asynchronously).
 * @returns whether there is one: then the pool sends nothing itself
 */
export async function handToSender(
  service: Service,
  pool: UserPool,
  outgoing: OutgoingMessage,
): Promise<boolean> {
  const { user, purpose, medium, secret, caller } = outgoing;
  const { trigger, type } = SENDERS[medium];
  const { [trigger]: sender, KMSKeyID: keyId } = pool.settings.LambdaConfig ?? {};
  const { encryptCode } = service;
  // Nobody sets one of the three without the others: a pool's configuration is refused then.
  if (sender === undefined || keyId === undefined || encryptCode === undefined) return false;
  const event = triggerEvent(pool, {
    triggerSource: `${trigger}_${messageSources[purpose]}`,
    userName: user.username,
    clientId: caller.clientId,
    request: {
      type,
      code: await encryptCode({ plaintext: secret, keyId, context: { 'userpool-id': pool.id } }),
      userAttributes: eventAttributes(service, pool, user),
      ...(caller.metadata && { clientMetadata: caller.metadata }),
    },
    response: {},
  });
  const { triggerSource } = event;
  service.outbox.send(
    { kind: 'trigger', userPoolId: pool.id, username: user.username, triggerSource, event },
    pool.clock.now(),
  );
  const handler = service.triggers.get(functionName(sender.LambdaArn));
  Promise.resolve(JSON.parse(JSON.stringify(event)))
    .then(handler)
    .catch(() => {});
  return true;
}
