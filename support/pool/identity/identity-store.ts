import type { RandomSource } from '../random-source';
import { once } from '../tokens/once';
import { generateSigningKey } from '../tokens/signing-keys';
import type { IdentityStore } from './identity-pool';

/** A service's identity pools, none yet. */
export function createIdentityStore(random: RandomSource): IdentityStore {
  return {
    pools: new Map(),
    identities: new Map(),
    byLogin: new Map(),
    credentials: new Map(),
    signingKey: once(() => generateSigningKey(random)),
  };
}
