import { SignatureV4 } from '@smithy/signature-v4';
import type { AwsCredentials } from '../clients/contract';
import { ConformanceError } from '../conformance-error';
import { createAdministrator } from './administrator';
import { isAwsAddress } from './aws-address';
import type { Target } from './contract';

const PATIENCE_MS = 8_000;

/** Whom to send a request to, and what a message calls it. */
export type Addressee = Pick<Target, 'endpoint' | 'region' | 'name' | 'pools'>;

export interface SignedRequest {
  /** As signatures name it: `sts`. */
  readonly service: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly credentials: Pick<AwsCredentials, 'accessKeyId' | 'secretAccessKey'> & Partial<AwsCredentials>;
}

/** How an endpoint answers that does not know the service: no other status says so. */
const SERVICE_UNKNOWN: ReadonlySet<number> = new Set([400, 404, 405, 501]);

/** Whether an answer without a name may mean that the endpoint lacks the service. */
export function isOfAServiceUnknown(status: number): boolean {
  return SERVICE_UNKNOWN.has(status);
}

/**
 * Posts a request to a target that has an address of its own under Signature Version 4, for the services of which the suite needs too little to
 * bring in a client of theirs. Throws what `fetch` throws.
 */
export async function signedRequest(target: Addressee, wanted: SignedRequest): Promise<Response> {
  if (target.endpoint === undefined || isAwsAddress(target.endpoint)) {
    throw new ConformanceError('NotApplicable', `The target ${target.name} has no endpoint of its own`, {
      expected: 'one address at which user pools and identity pools answer alike',
      next: 'Run the example on the embedded pool (`--target embedded`).',
    });
  }
  const { protocol, hostname, port, host, pathname, href } = new URL(target.endpoint);
  const administrator = createAdministrator(target, () => {});
  const { sha256 } = administrator.config;
  administrator.destroy();
  const signer = new SignatureV4({
    service: wanted.service,
    region: target.region,
    credentials: wanted.credentials,
    sha256,
  });
  const { headers } = await signer.sign({
    method: 'POST',
    protocol,
    hostname,
    ...(port && { port: Number(port) }),
    path: pathname,
    headers: { host, ...wanted.headers },
    body: wanted.body,
  });
  return fetch(href, {
    method: 'POST',
    headers,
    body: wanted.body,
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
}
