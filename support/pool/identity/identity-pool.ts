import type { SigningKey } from '../tokens/signing-keys';
import type { IssuedCredentials } from './issued-credentials';

/** A user pool's app client whose ID tokens an identity pool takes. */
export interface CognitoProvider {
  /** `cognito-idp.<region>.amazonaws.com/<user pool id>` (row ID-06). */
  readonly ProviderName: string;
  readonly ClientId: string;
  readonly ServerSideTokenCheck: boolean;
}

/** Somebody who got an identity. */
export interface Identity {
  /** `<region>:<uuid>` */
  readonly id: string;
  readonly pool: IdentityPool;
  /** Sub by provider name; empty for a guest. */
  readonly logins: Map<string, string>;
}

export interface IdentityPool {
  /** `<region>:<uuid>` */
  readonly id: string;
  readonly name: string;
  readonly allowUnauthenticated: boolean;
  readonly allowClassicFlow: boolean;
  readonly providers: readonly CognitoProvider[];
  /** ARNs of IAM roles. */
  roles: { readonly authenticated?: string | undefined; readonly unauthenticated?: string | undefined };
}

/** Everything that the identity pools of a service share. */
export interface IdentityStore {
  readonly pools: Map<string, IdentityPool>;
  readonly identities: Map<string, Identity>;
  /** Identities by identity pool, provider and sub: `identityKey`. */
  readonly byLogin: Map<string, Identity>;
  /** By access key id. */
  readonly credentials: Map<string, IssuedCredentials>;
  /** Signs the tokens of GetOpenIdToken. */
  readonly signingKey: () => Promise<SigningKey>;
}
