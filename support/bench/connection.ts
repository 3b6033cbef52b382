import { Agent, request } from 'node:http';
import { SIGNED } from '../pool/testing/signed';

// biome-ignore lint/suspicious/noExplicitAny: the members depend on the operation
export type Answer = any;

/** Sends operations to a pool over connections that stay open. */
export interface Connection {
  /** The parsed answer. @throws Error for a refusal */
  call(operation: string, input: object): Promise<Answer>;
  close(): void;
}

/** @param sockets how many connections at most */
export function connect(url: string, sockets: number): Connection {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets });
  return {
    call: (operation, input) => send(url, agent, { operation, input }),
    close: () => agent.destroy(),
  };
}

function send(url: string, agent: Agent, call: { operation: string; input: object }): Promise<Answer> {
  const body = JSON.stringify(call.input);
  const headers = {
    'Content-Type': 'application/x-amz-json-1.1',
    'Content-Length': Buffer.byteLength(body),
    'X-Amz-Target': `AWSCognitoIdentityProviderService.${call.operation}`,
    ...SIGNED,
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(text === '' ? undefined : JSON.parse(text));
        else reject(new Error(`${call.operation}: ${response.statusCode} ${text}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
