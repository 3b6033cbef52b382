import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { JwtRsaVerifier } from 'aws-jwt-verify';
import type { PeerPool } from './peer-pool';

export interface ResourceServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * An API that takes the pool's tokens as API Gateway's JWT authoriser does: it fetches the keys once, checks
 * signature, issuer, expiry and app client, and never asks the pool about the session. 200 or 401.
 */
export async function startResourceServer(pool: PeerPool): Promise<ResourceServer> {
  const verifier = JwtRsaVerifier.create({
    issuer: `https://cognito-idp.us-east-1.amazonaws.com/${pool.userPoolId}`,
    audience: null,
    jwksUri: `${pool.url}${pool.userPoolId}/.well-known/jwks.json`,
  });
  // The verifier fetches keys over https alone, and the pool speaks http.
  const keys = await fetch(`${pool.url}${pool.userPoolId}/.well-known/jwks.json`);
  verifier.cacheJwks((await keys.json()) as Parameters<typeof verifier.cacheJwks>[0]);
  const accepted = async (token: string) => {
    try {
      const { aud, client_id: clientId } = await verifier.verify(token);
      return (aud ?? clientId) === pool.clientId;
    } catch {
      return false;
    }
  };
  const server = createServer((request, response) => {
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
    void accepted(token).then((yes) => response.writeHead(yes ? 200 : 401).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The status with which the resource server answers a token. */
export async function statusFor(server: ResourceServer, token: string): Promise<number> {
  return (await fetch(server.url, { headers: { Authorization: `Bearer ${token}` } })).status;
}
