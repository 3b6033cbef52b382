import { SQS } from '@aws-sdk/client-sqs';
import { credentialsFor } from '../credentials-for';

/** An address that accepts a call and never answers must not hold the run for long. */
const CONNECTION_PATIENCE_MS = 3_000;
const ANSWER_PATIENCE_MS = 8_000;

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
