import { createHmac } from 'node:crypto';

/** The secret hash that a client of its own making sends (row SH-01). */
export function hashOf(call: {
  readonly username: string;
  readonly clientId: string;
  readonly clientSecret: string;
}): string {
  return createHmac('sha256', call.clientSecret).update(`${call.username}${call.clientId}`).digest('base64');
}
