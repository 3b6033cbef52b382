import type { Administrator } from '../administrator';
import { removeThing } from '../remove-thing';
import type { LeftOver } from './left-over';

/** What came of removing one left-over. */
export interface Swept {
  readonly leftOver: LeftOver;
  /** Why it is still there; undefined when it is gone. */
  readonly failure?: string;
}

/** Removes what was decided to go, one by one; one that will not go does not keep the others. */
export async function removeLeftOvers(
  administrator: Administrator,
  leftOvers: readonly LeftOver[],
): Promise<readonly Swept[]> {
  const swept: Swept[] = [];
  for (const leftOver of leftOvers.filter(({ decision }) => decision === 'remove')) {
    try {
      await removeThing(administrator, leftOver.thing);
      swept.push({ leftOver });
    } catch (error) {
      const { name, message } = error as Error;
      swept.push({ leftOver, failure: `${name} ${message}` });
    }
  }
  return swept;
}
