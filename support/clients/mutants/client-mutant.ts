import type { ClientId } from '../../claims/claim';
import type { AuthClient, PoolCoordinates } from '../contract';
import type { KeyValueStorage } from '../key-value-storage';
import type { Invoke } from '../library';
import type { RequestFilter } from '../wire';

/** What a mutant may reach of the device it sits in. */
export interface MutantReach {
  readonly client: ClientId;
  readonly pool: PoolCoordinates;
  readonly storage: KeyValueStorage;
  /** The device's own `fetch`: what it sends is on the wire's record. */
  readonly fetch: typeof fetch;
}

/**
 * A named way to break exactly one behaviour of a client, to prove that the examples of the claims it names can fail.
 * It sits at one place: between caller and library, on the way to the pool, or around what the adapter shows.
 */
export interface ClientMutant {
  /** Lower case, hyphens: what `--mutant` takes. */
  readonly name: string;
  /** The broken behaviour, one sentence. */
  readonly summary: string;
  readonly clients: readonly ClientId[];
  /** Claims of which at least one example must fail under it. */
  readonly claims: readonly string[];
  /** Stands between caller and library: sees every function call, typed or by name. */
  readonly library?: (invoke: Invoke, reach: MutantReach) => Invoke;
  /** Rewrites, or answers in the pool's place, what the client sends. */
  readonly wire?: RequestFilter;
  /** Stands around the finished adapter: for what is not a call. */
  readonly change?: (client: AuthClient) => AuthClient;
}
