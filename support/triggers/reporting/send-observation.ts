import type { SQSClient } from '@aws-sdk/client-sqs';
import { environment } from './environment';
import type { Observation } from './observation';

// One for all invocations of an instance of the function, as Lambda advises.
let connection: SQSClient | undefined;

/**
 * Puts an observation into the queue that the function's environment names.
 * @throws Error where no queue is named, and whatever the AWS SDK throws
 */
export async function sendObservation(observation: Observation): Promise<void> {
  const QueueUrl = environment('AUTH_CONFORMANCE_QUEUE_URL');
  // Loaded with the first report: the embedded pool holds every function, and has nobody to report to.
  const { SQSClient, SendMessageCommand } = await import('@aws-sdk/client-sqs');
  connection ??= new SQSClient({ endpoint: new URL(QueueUrl).origin });
  await connection.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(observation) }));
}
