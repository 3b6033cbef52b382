import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import { issuerOf } from '../tokens/issuer';
import { failure } from './answer';
import { canonicalJson } from './canonical-json';

const PATH = /^\/([\w-]+)\/\.well-known\/(jwks\.json|openid-configuration)$/;

/** The documents of a pool (row TK-02); undefined for a path that names none. */
export async function wellKnown(service: Service, url: URL): Promise<Response | undefined> {
  const [whole, userPoolId = '', document] = PATH.exec(url.pathname) ?? [];
  if (whole === undefined) return undefined;
  const pool = service.pools.get(userPoolId);
  if (!pool) {
    const message = `User pool ${userPoolId} does not exist.`;
    return failure(new ServiceError('ResourceNotFoundException', message, 404), service.random);
  }
  if (document === 'openid-configuration') return json(configuration(url, userPoolId));
  const keys = await pool.signingKeys();
  return json({ keys: [keys.id.jwk, keys.access.jwk] });
}

function configuration(url: URL, userPoolId: string) {
  return {
    issuer: issuerOf(userPoolId),
    jwks_uri: `${url.origin}/${userPoolId}/.well-known/jwks.json`,
    id_token_signing_alg_values_supported: ['RS256'],
    subject_types_supported: ['public'],
    response_types_supported: ['code', 'token'],
    scopes_supported: ['openid', 'email', 'phone', 'profile'],
  };
}

function json(value: unknown): Response {
  return new Response(canonicalJson(value), {
    headers: { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' },
  });
}
