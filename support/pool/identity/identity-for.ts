import { uuidOfBytes } from '../codec/uuid';
import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import { identityKey } from './identity-key';
import type { Identity, IdentityPool } from './identity-pool';
import { type Login, loginsDoNotMatch } from './verified-login';

/**
 * The identity of whoever logged in, made at the first time; a new one for every guest.
 * @throws ServiceError NotAuthorizedException (row ID-03), ResourceConflictException for logins of two identities
 */
export function identityFor(service: Service, pool: IdentityPool, logins: readonly Login[]): Identity {
  if (logins.length === 0) refuseGuest(pool);
  const known = new Set(logins.flatMap((login) => ownerOf(service, pool, login) ?? []));
  const identity = [...known][0] ?? newIdentity(service, pool);
  link(service, identity, logins);
  return identity;
}

/**
 * Checks that an identity's caller is its owner. A guest who logs in takes the identity along.
 * @throws ServiceError NotAuthorizedException (rows ID-03, ID-04), ResourceConflictException
 */
export function refuseStranger(service: Service, identity: Identity, logins: readonly Login[]): void {
  if (identity.logins.size === 0 && logins.length === 0) refuseGuest(identity.pool);
  const matches = logins.some(({ provider, sub }) => identity.logins.get(provider) === sub);
  if (identity.logins.size > 0 && !matches) throw loginsDoNotMatch();
  link(service, identity, logins);
}

/** Row ID-03. */
function refuseGuest(pool: IdentityPool): void {
  if (pool.allowUnauthenticated) return;
  throw new ServiceError(
    'NotAuthorizedException',
    'Unauthenticated access is not supported for this identity pool.',
  );
}

function ownerOf(service: Service, pool: IdentityPool, login: Login): Identity | undefined {
  return service.identity.byLogin.get(identityKey(pool, [login.provider, login.sub]));
}

function newIdentity(service: Service, pool: IdentityPool): Identity {
  const id = `${service.region}:${uuidOfBytes(service.random.bytes(16))}`;
  const identity: Identity = { id, pool, logins: new Map() };
  service.identity.identities.set(id, identity);
  return identity;
}

function link(service: Service, identity: Identity, logins: readonly Login[]): void {
  for (const login of logins) {
    const owner = ownerOf(service, identity.pool, login);
    const other = identity.logins.get(login.provider);
    if ((owner && owner !== identity) || (other !== undefined && other !== login.sub)) {
      throw new ServiceError('ResourceConflictException', 'A login is already linked to another identity.');
    }
  }
  for (const { provider, sub } of logins) {
    identity.logins.set(provider, sub);
    service.identity.byLogin.set(identityKey(identity.pool, [provider, sub]), identity);
  }
}
