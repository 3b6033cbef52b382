import { uuidOfBytes } from '../codec/uuid';
import { groupClaims } from '../groups/group-claims';
import type { Claims } from '../jwt/claims';
import { signJwt } from '../jwt/sign-jwt';
import type { AppClient } from '../store/app-client';
import type { Grant } from '../store/grant';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { preTokenGeneration } from '../triggers/pre-token-generation';
import { changedClaims } from './changed-claims';
import { groupTokenClaims } from './group-token-claims';
import { idTokenAttributes } from './id-token-attributes';
import { issuerOf } from './issuer';
import type { SigningKey } from './signing-keys';
import type { TokenEvent } from './token-event';

export interface IssuedTokens {
  readonly AccessToken: string;
  readonly IdToken: string;
  /** Seconds (row TK-14). */
  readonly ExpiresIn: number;
  readonly TokenType: 'Bearer';
}

/** What SDK sign-ins grant (row TK-13). */
const SCOPES: readonly string[] = ['aws.cognito.signin.user.admin'];

/** The access and the ID token of one event, as PreTokenGeneration leaves them (rows TK-01 to TK-14, TK-20). */
export async function issueTokens(
  service: Service,
  subject: {
    readonly pool: UserPool;
    readonly client: AppClient;
    readonly user: User;
    readonly grant: Grant;
    readonly event: TokenEvent;
  },
): Promise<IssuedTokens> {
  const { pool, client, user, grant } = subject;
  const keys = await pool.signingKeys();
  const lifetimes = service.rules.tokenLifetimes(client.settings);
  const uuid = () => uuidOfBytes(service.random.bytes(16));
  const eventId = uuid();
  pool.grantOfEvent.set(eventId, grant);
  const issuedAt = Math.floor(pool.clock.now() / 1000);
  const identity = service.rules.carriesOriginJti(client.settings);
  const common = (use: 'access' | 'id'): Claims => ({
    sub: user.sub,
    iss: issuerOf(pool.id),
    ...(identity && { origin_jti: grant.id, jti: uuid() }),
    event_id: eventId,
    token_use: use,
    auth_time: grant.authTime,
    iat: issuedAt,
    exp: issuedAt + lifetimes[use],
  });
  const own = groupClaims(service, pool, user);
  const changes = await preTokenGeneration(service, subject, { groups: own, scopes: SCOPES });
  const groups = groupTokenClaims(changes.groups ?? own);
  const scopes = [...SCOPES, ...changes.scopes.add].filter(
    (scope) => !changes.scopes.suppress.includes(scope),
  );
  const access = {
    ...groups.access,
    ...common('access'),
    ...(grant.device && { device_key: grant.device.key }),
    client_id: client.id,
    scope: [...new Set(scopes)].join(' '),
    username: user.username,
  };
  const id = {
    ...idTokenAttributes(
      service.rules.readableAttributes([...user.attributes.keys()], client.settings),
      user,
    ),
    ...groups.id,
    ...common('id'),
    aud: client.id,
    'cognito:username': user.username,
  };
  return {
    AccessToken: await sign(
      keys.access,
      changedClaims(service, { use: 'access', claims: access }, changes.access),
    ),
    IdToken: await sign(keys.id, changedClaims(service, { use: 'id', claims: id }, changes.id)),
    ExpiresIn: lifetimes.access,
    TokenType: 'Bearer',
  };
}

function sign(key: SigningKey, claims: Claims): Promise<string> {
  return signJwt(key.privateKey, { kid: key.kid, alg: 'RS256' }, claims);
}
