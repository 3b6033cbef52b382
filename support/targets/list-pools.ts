import type { Administrator } from './administrator';
import { runOfPoolName } from './pool-name';

/** A pool of the target whose name is exactly one that a run gives. The name alone proves nothing. */
export interface NamedPool {
  readonly id: string;
  readonly name: string;
  /** The run in its name. */
  readonly run: string;
  readonly createdAt: Date;
}

/** Every pool named like ours, page by page. Throws what the SDK throws. */
export async function listPools(administrator: Administrator): Promise<readonly NamedPool[]> {
  const pools: NamedPool[] = [];
  let NextToken: string | undefined;
  do {
    const page = await administrator.listUserPools({ MaxResults: 60, ...(NextToken && { NextToken }) });
    for (const { Id, Name = '', CreationDate } of page.UserPools ?? []) {
      const run = runOfPoolName(Name);
      if (run !== undefined && Id) {
        pools.push({ id: Id, name: Name, run, createdAt: CreationDate ?? new Date() });
      }
    }
    NextToken = page.NextToken;
  } while (NextToken);
  return pools;
}
