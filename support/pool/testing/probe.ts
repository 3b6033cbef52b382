import type { PoolOptions } from '../create-pool';
import type { Caller } from './caller';

/** A look at one behaviour of a pool. */
export interface Probe {
  readonly options?: Omit<PoolOptions, 'rules'>;
  /** Members of CreateUserPool and CreateUserPoolClient that it needs. */
  readonly pool?: object;
  readonly client?: object;
  readonly look: (caller: Caller) => Promise<unknown>;
  /** What the honest pool shows; a mutant shows anything else. */
  readonly honest: unknown;
}
