import { SQS } from '@aws-sdk/client-sqs';

/** What is not AWS checks that a call is signed, not by whom. */
const ANY_CREDENTIALS = { accessKeyId: 'auth-conformance', secretAccessKey: 'auth-conformance' };
const AWS_HOST = /\.amazonaws\.com(?:\.cn)?$/;

/** An address that accepts a call and never answers must not hold the run for long. */
const CONNECTION_PATIENCE_MS = 3_000;
const ANSWER_PATIENCE_MS = 8_000;

/** The AWS SDK, which takes a queue's address for the service's. AWS is asked by whom the default chain finds. */
export function connectQueue(queue: string, region: string): SQS {
  return new SQS({
    region,
    ...(!AWS_HOST.test(new URL(queue).hostname) && { credentials: ANY_CREDENTIALS }),
    maxAttempts: 2,
    requestHandler: {
      connectionTimeout: CONNECTION_PATIENCE_MS,
      requestTimeout: ANSWER_PATIENCE_MS,
      throwOnRequestTimeout: true,
    },
  });
}
