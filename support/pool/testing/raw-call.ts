import type { Pool } from '../create-pool';

export interface RawCall {
  readonly operation: string;
  /** The request body as it is sent. */
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends an operation as bytes, unsigned unless the headers say otherwise. */
export function rawCall(pool: Pool, { operation, body, headers }: RawCall): Promise<Response> {
  return pool.fetch(
    new Request('http://127.0.0.1:9229/', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-amz-json-1.1',
        'X-Amz-Target': `AWSCognitoIdentityProviderService.${operation}`,
        ...headers,
      },
      body,
    }),
  );
}
