import type { Operation } from './operation';

export type Operations = ReadonlyMap<string, Operation>;

/** Operations, each to be found by its name. */
export function byName(operations: readonly Operation[]): Operations {
  return new Map(operations.map((operation) => [operation.name, operation]));
}
