import { setTimeout } from 'node:timers/promises';
import type { Message, SQS } from '@aws-sdk/client-sqs';
import type { Observation } from '../../triggers/reporting/observation';
import { type Claim, isClaimed } from './claim';
import { parseObservation } from './parse-observation';

/** What is in a run's hands of a queue. */
export interface Reading {
  /** In the order in which they were sent, as far as is known by now. */
  readonly observations: readonly Observation[];
  /**
   * Milliseconds since 1970: what was in the queue at that moment has been read; 0 before the first time. No moment
   * since then is known to have been without a message.
   */
  readonly asOf: number;
  /** Why the queue cannot be read at the moment. */
  readonly trouble?: string;
}

export interface QueueReader {
  /** What has been read of the run's own messages; from the first claim on, the queue is being read. */
  read(claim: Claim): Reading;
  /** Gives back what is others', and stops. */
  close(): Promise<void>;
}

/** As many messages as the service gives at once. */
const BATCH = 10;
/** Seconds the service waits for a message. Short, for `asOf` moves on with each answer. */
const WAIT_SECONDS = 1;
/**
 * Seconds in which a message that this run took is hidden from others, until it is deleted or given back. Fewer than
 * others have patience: a run that is killed must not cost another one its codes.
 */
const HIDDEN_SECONDS = 5;
/** Seconds after which a message of somebody else is theirs to take: long enough that this run does not take it again at once. */
const GIVEN_BACK_SECONDS = 1;
const PATIENCE_AT_THE_END_MS = 2_000;
/** After a failure, and after a handful of which nothing was this run's own. */
const PAUSE_MS = { failure: 1_000, others: 250 } as const;

/**
 * Reads a queue that other runs may be reading, too: takes the messages that somebody of this run has claimed, and
 * gives back those that nobody has. What is no observation is left for the queue to forget.
 */
export function createQueueReader(sqs: SQS, QueueUrl: string): QueueReader {
  const claims: Claim[] = [];
  const taken = new Map<string, Observation>();
  const closing = new AbortController();
  let asOf = 0;
  let trouble: string | undefined;
  let reading: Promise<void> | undefined;

  async function readOn(): Promise<void> {
    while (!closing.signal.aborted) {
      const begun = Date.now();
      try {
        const messages = await receive();
        const { own, others } = sort(messages);
        await finish(own, others);
        trouble = undefined;
        // A full hand leaves open whether there was more.
        if (messages.length < BATCH) asOf = begun;
        // Others' messages come back before long; asking for them without a pause would be a storm.
        if (own.length === 0 && messages.length > 0) await pause(PAUSE_MS.others);
      } catch (error) {
        trouble = `${(error as Error).name}: ${(error as Error).message}`;
        await pause(PAUSE_MS.failure);
      }
    }
  }

  async function receive(): Promise<readonly Message[]> {
    const { Messages = [] } = await sqs.receiveMessage({
      QueueUrl,
      MaxNumberOfMessages: BATCH,
      WaitTimeSeconds: WAIT_SECONDS,
      VisibilityTimeout: HIDDEN_SECONDS,
    });
    return Messages;
  }

  /** Keeps what is the run's own at once: nothing that is deleted may be lost. */
  function sort(messages: readonly Message[]) {
    const own: Message[] = [];
    const others: Message[] = [];
    for (const message of messages) {
      const body = message.Body ?? '';
      const observation = parseObservation(body);
      if (!observation) continue;
      const claimed = isClaimed(observation, body, claims);
      if (claimed) taken.set(observation.id, observation);
      (claimed ? own : others).push(message);
    }
    return { own, others };
  }

  async function finish(own: readonly Message[], others: readonly Message[]): Promise<void> {
    const entry = ({ ReceiptHandle }: Message, index: number) => ({ Id: String(index), ReceiptHandle });
    if (own.length > 0) await sqs.deleteMessageBatch({ QueueUrl, Entries: own.map(entry) });
    if (others.length === 0) return;
    const Entries = others.map((message, index) => ({
      ...entry(message, index),
      VisibilityTimeout: GIVEN_BACK_SECONDS,
    }));
    await sqs.changeMessageVisibilityBatch({ QueueUrl, Entries });
  }

  function pause(milliseconds: number): Promise<void> {
    return setTimeout(milliseconds, undefined, { signal: closing.signal }).catch(() => {});
  }

  return {
    read(claim) {
      const known = claims.some(
        ({ userPoolId, people }) => userPoolId === claim.userPoolId && people === claim.people,
      );
      if (!known) {
        claims.push(claim);
        // Until now such messages were given back: what was read so far says nothing of them.
        asOf = 0;
      }
      reading ??= readOn();
      const observations = [...taken.values()].sort((a, b) => a.at.localeCompare(b.at));
      return { observations, asOf, ...(trouble !== undefined && { trouble }) };
    },
    async close() {
      closing.abort();
      // An answer that is under way may hold messages of others.
      await Promise.race([reading, setTimeout(PATIENCE_AT_THE_END_MS, undefined, { ref: false })]);
      sqs.destroy();
    },
  };
}
