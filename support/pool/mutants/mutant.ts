import type { Rules } from '../rules/rules';

/** A named way to break exactly one behaviour of the pool, to prove that an example can fail. */
export interface PoolMutant {
  /** Kebab-case. */
  readonly name: string;
  /** What the broken pool does. */
  readonly summary: string;
  /** Ids of the claims that have an example which must die. */
  readonly claims: readonly string[];
  /** The rules that it replaces. */
  readonly change: (rules: Rules) => Partial<Rules>;
}
