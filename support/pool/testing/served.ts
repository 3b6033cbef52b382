import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerMessage } from '../server/answer-message';
import type { Answered, Caller } from './caller';

/** What a client sent: the operation, and its input as parsed JSON. */
export interface Sent {
  readonly operation: string;
  readonly input: Answered['body'];
}

export interface Served {
  readonly url: string;
  /** Oldest first. */
  readonly sent: readonly Sent[];
}

/** Changes an answer on its way to the client. */
export type Alter = (answer: Response, operation: string) => Response | Promise<Response>;

/** Serves the caller's pool over HTTP for the time of a look, and keeps what clients send. */
export async function served<T>(
  { pool }: Caller,
  look: (served: Served) => Promise<T>,
  alter: Alter = (answer) => answer,
): Promise<T> {
  const sent: Sent[] = [];
  const listening = {
    async fetch(request: Request): Promise<Response> {
      const operation = (request.headers.get('x-amz-target') ?? '').split('.').at(-1) ?? '';
      if (operation) sent.push({ operation, input: await request.clone().json() });
      return alter(await pool.fetch(request), operation);
    },
  };
  const server = createServer((request, response) => void answerMessage(listening, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await look({ url: `http://127.0.0.1:${port}/`, sent });
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
