import type { IncomingMessage } from 'node:http';
import { BODY_LIMIT } from '../protocol/read-json';

/** The body of a message; undefined as soon as it grows beyond the limit. */
export async function readBody(message: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message) {
    length += chunk.length;
    if (length > BODY_LIMIT) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
