import { SQS } from '@aws-sdk/client-sqs';
import { ANSWER_PATIENCE_MS, CONNECTION_PATIENCE_MS } from '../../transport/patience';
import { credentialsFor } from '../credentials-for';

/** The AWS SDK, pointed at where a queue is. AWS is asked by whom the default chain finds. */
export function connectQueue(queue: string, region: string): SQS {
  const { origin } = new URL(queue);
  return new SQS({
    region,
    endpoint: origin,
    ...credentialsFor(queue),
    maxAttempts: 2,
    requestHandler: {
      connectionTimeout: CONNECTION_PATIENCE_MS,
      requestTimeout: ANSWER_PATIENCE_MS,
      throwOnRequestTimeout: true,
    },
  });
}
