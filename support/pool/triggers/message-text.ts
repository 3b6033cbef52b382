import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';
import type { OutgoingMessage } from './outgoing-message';

/** A text that replaces the pool's own, its placeholders filled in. */
export interface MessageText {
  readonly message?: string;
  /** Of an email. */
  readonly subject?: string;
}

/**
 * What the pool's functions make of a message: the text of CustomMessage, empty where the pool's own stands; undefined
 * where a custom sender has taken the message over.
 * @throws ServiceError of CustomMessage
 */
export async function messageText(
  service: Service,
  pool: UserPool,
  outgoing: OutgoingMessage,
): Promise<MessageText | undefined> {
  if (!pool.settings.LambdaConfig) return {};
  const { customMessage, handToSender } = await import('../on-demand');
  return (await handToSender(service, pool, outgoing)) ? undefined : customMessage(service, pool, outgoing);
}
