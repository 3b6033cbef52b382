import type { Thing } from '../thing';
import type { Proof } from './proof';

/** Something that bears a run's name and that its ledger may account for. */
export interface FoundThing {
  readonly thing: Thing;
  readonly run: string;
  readonly createdAt: Date;
  readonly proof: Proof | undefined;
}
