import type { SQS } from '@aws-sdk/client-sqs';
import { ConformanceError } from '../../conformance-error';
import type { Target } from '../contract';
import { connectQueue } from './connect-queue';
import { createQueueReader } from './queue-reader';
import { serveObservations } from './serve-observations';

/**
 * Opens doors on what a target's queue holds, where it has one, for as long as the run lasts.
 * @throws ConformanceError UsageError for a queue that is not there, CannotTell where it cannot be read
 */
export async function openSideDoors(
  target: Target,
): Promise<{ readonly target: Target; close(): Promise<void> }> {
  const { codes, region } = target;
  if (codes?.kind !== 'queue') return { target, close: async () => {} };
  const { queue } = codes;
  const sqs = connectQueue(queue, region);
  await expectReadable(sqs, queue);
  const reader = createQueueReader(sqs, queue);
  const server = await serveObservations(reader).catch(async (error: unknown) => {
    await reader.close();
    throw error;
  });
  return {
    target: { ...target, sideDoors: server.url },
    close: async () => {
      await reader.close();
      await server.close();
    },
  };
}

/** Looks without taking: what is there stays there for whomever it is for. */
async function expectReadable(sqs: SQS, queue: string): Promise<void> {
  try {
    await sqs.receiveMessage({ QueueUrl: queue, MaxNumberOfMessages: 1, VisibilityTimeout: 0 });
  } catch (cause) {
    sqs.destroy();
    throw explained(queue, cause as Error);
  }
}

function explained(queue: string, cause: Error): ConformanceError {
  if (/QueueDoesNotExist|NonExistentQueue|InvalidAddress/.test(cause.name)) {
    return new ConformanceError('UsageError', `There is no queue ${queue}.`, {
      seen: cause.message,
      next: 'Correct "codes": {"queue": …} in the target file: the stack of support/aws prints it as its output Codes.',
      cause,
    });
  }
  return new ConformanceError('CannotTell', `The queue ${queue} cannot be read (${reasonOf(cause)}).`, {
    expected: 'a queue, and the permissions that the policy Suite of support/aws/template.yaml grants',
    next: 'Check the network and the permissions, then run it again.',
    cause,
  });
}

function reasonOf(cause: Error & { readonly code?: string }): string {
  return [cause.name, cause.code, cause.message.split('\n')[0]].filter(Boolean).join(' ');
}
