import type { Envelope } from '@cucumber/messages';
import type { ClientId } from '../../claims/claim';
import type { Results, Shard } from '../../verdict/results';

/** What one shard's folder of reports holds. */
export interface ShardReport {
  /** As it was given. */
  readonly folder: string;
  readonly results: Results;
  readonly shard: Shard;
  readonly messages: ReadonlyMap<ClientId, readonly Envelope[]>;
}
