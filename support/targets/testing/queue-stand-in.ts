import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

interface Stored {
  readonly MessageId: string;
  readonly Body: string;
  receipt: string;
  /** Milliseconds since 1970 until which nobody gets it. */
  hiddenUntil: number;
}

interface Entry {
  readonly Id: string;
  readonly ReceiptHandle: string;
  readonly VisibilityTimeout?: number;
}

interface Call {
  readonly QueueUrl?: string;
  readonly MessageBody?: string;
  readonly MaxNumberOfMessages?: number;
  readonly WaitTimeSeconds?: number;
  readonly VisibilityTimeout?: number;
  readonly Entries?: readonly Entry[];
}

/** A queue of SQS on this machine, for tests: its JSON protocol, as far as the suite and its functions speak it. */
export interface QueueStandIn {
  readonly queue: string;
  /** Bodies of the messages that nobody has deleted. */
  readonly left: () => readonly string[];
  put(body: string): void;
  /** Refuses every call with this error from now on; `undefined` ends it. */
  refuse(error: string | undefined): void;
  close(): Promise<void>;
}

const PATH = '/000000000000/observations';
const DEFAULT_HIDDEN_SECONDS = 30;
const LOOK_MS = 20;

export async function startQueueStandIn(): Promise<QueueStandIn> {
  const messages: Stored[] = [];
  let refusal: string | undefined;

  const put = (Body: string): Stored => {
    const stored = { MessageId: randomUUID(), Body, receipt: '', hiddenUntil: 0 };
    messages.push(stored);
    return stored;
  };
  const find = (receipt: string) => messages.findIndex((message) => message.receipt === receipt);

  const operations: Readonly<Record<string, (call: Call) => Promise<object>>> = {
    async SendMessage({ MessageBody = '' }) {
      const { MessageId } = put(MessageBody);
      return { MessageId, MD5OfMessageBody: md5(MessageBody) };
    },
    async ReceiveMessage({ MaxNumberOfMessages = 1, WaitTimeSeconds = 0, VisibilityTimeout }) {
      const hidden = (VisibilityTimeout ?? DEFAULT_HIDDEN_SECONDS) * 1000;
      const deadline = Date.now() + WaitTimeSeconds * 1000;
      const visible = () => messages.filter(({ hiddenUntil }) => hiddenUntil <= Date.now());
      while (visible().length === 0 && Date.now() < deadline) await setTimeout(LOOK_MS);
      const Messages = visible()
        .slice(0, MaxNumberOfMessages)
        .map((message) => {
          message.receipt = randomUUID();
          message.hiddenUntil = Date.now() + hidden;
          const { MessageId, Body, receipt } = message;
          return { MessageId, Body, ReceiptHandle: receipt, MD5OfBody: md5(Body) };
        });
      return Messages.length > 0 ? { Messages } : {};
    },
    async DeleteMessageBatch({ Entries = [] }) {
      for (const { ReceiptHandle } of Entries) {
        const index = find(ReceiptHandle);
        if (index >= 0) messages.splice(index, 1);
      }
      return { Successful: Entries.map(({ Id }) => ({ Id })), Failed: [] };
    },
    async ChangeMessageVisibilityBatch({ Entries = [] }) {
      for (const { ReceiptHandle, VisibilityTimeout = 0 } of Entries) {
        const message = messages[find(ReceiptHandle)];
        if (message) message.hiddenUntil = Date.now() + VisibilityTimeout * 1000;
      }
      return { Successful: Entries.map(({ Id }) => ({ Id })), Failed: [] };
    },
  };

  const server = createServer(async (request, response) => {
    const operation = operations[request.headers['x-amz-target']?.toString().split('.')[1] ?? ''];
    const call = JSON.parse(await textOf(request)) as Call;
    const known = call.QueueUrl !== undefined && new URL(call.QueueUrl).pathname === PATH;
    const error = refusal ?? (known ? undefined : 'com.amazonaws.sqs#QueueDoesNotExist');
    response.setHeader('Content-Type', 'application/x-amz-json-1.0');
    if (error !== undefined || !operation) {
      const body = { __type: error ?? 'UnknownOperationException', message: 'Refused by the stand-in.' };
      response.writeHead(400).end(JSON.stringify(body));
      return;
    }
    response.end(JSON.stringify(await operation(call)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    queue: `http://127.0.0.1:${port}${PATH}`,
    left: () => messages.map(({ Body }) => Body),
    put,
    refuse(error) {
      refusal = error;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
