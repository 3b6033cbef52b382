import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';
import { eventAttributes } from './event-attributes';
import { invokeTrigger } from './invoke-trigger';
import { messageSources } from './message-source';
import type { MessageText } from './message-text';
import type { OutgoingMessage } from './outgoing-message';
import { unrecognizableOutput } from './unrecognizable-output';

const CODE = '{####}';
const USERNAME = '{username}';

/**
 * What CustomMessage makes of a message; empty where the pool's own text stands (row TR-11).
 * @throws ServiceError InvalidLambdaResponseException for a text without the placeholder of its secret: no row speaks
 * of it, the guide demands the placeholder
 */
export async function customMessage(
  service: Service,
  pool: UserPool,
  outgoing: OutgoingMessage,
): Promise<MessageText> {
  const { user, purpose, medium, secret, caller } = outgoing;
  const invited = purpose === 'invitation';
  const response = await invokeTrigger(service, pool, {
    trigger: 'CustomMessage',
    source: messageSources[purpose],
    userName: user.username,
    clientId: caller.clientId,
    request: {
      userAttributes: eventAttributes(service, pool, user),
      codeParameter: CODE,
      linkParameter: '{##Click Here##}',
      usernameParameter: invited ? USERNAME : null,
      ...(caller.metadata && { clientMetadata: caller.metadata }),
    },
    response: { smsMessage: 'text', emailMessage: 'text', emailSubject: 'text' },
  });
  const text = medium === 'SMS' ? response?.smsMessage : response?.emailMessage;
  const filled = (template: string) => template.replaceAll(CODE, secret).replaceAll(USERNAME, user.username);
  if (text !== undefined && !(text.includes(CODE) && (!invited || text.includes(USERNAME))))
    throw unrecognizableOutput();
  const subject = medium === 'EMAIL' ? response?.emailSubject : undefined;
  return {
    ...(text !== undefined && { message: filled(text) }),
    ...(subject !== undefined && { subject: filled(subject) }),
  };
}
