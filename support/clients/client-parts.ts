import type { CallKeeper } from './call-keeper';
import type { PoolCoordinates } from './contract';
import type { KeyValueStorage } from './key-value-storage';
import type { Invoke } from './library';
import type { ModuleGraph } from './module-graph';

/** What a device gives to the adapter of its client. */
export interface ClientParts {
  readonly graph: ModuleGraph;
  readonly pool: PoolCoordinates;
  readonly storage: KeyValueStorage;
  readonly calls: CallKeeper;
  /** The client's ready-made instance, or one more beside it: v5 `AuthClass`, v6 a context. */
  readonly place: 'default' | 'own context';
  /** What stands between caller and library; the identity but for mutants. */
  around(invoke: Invoke): Invoke;
}
