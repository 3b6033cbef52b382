import { deleteIdentityPool } from '../identity-pools';
import { removeThing } from '../remove-thing';
import type { Thing } from '../thing';
import type { LeftOver } from './left-over';
import type { Site } from './site';

/** What came of removing one left-over. */
export interface Swept {
  readonly leftOver: LeftOver;
  /** Why it is still there; undefined when it is gone. */
  readonly failure?: string;
}

/** Removes what was decided to go, one by one; one that will not go does not keep the others. */
export async function removeLeftOvers(site: Site, leftOvers: readonly LeftOver[]): Promise<readonly Swept[]> {
  const swept: Swept[] = [];
  for (const leftOver of leftOvers.filter(({ decision }) => decision === 'remove')) {
    const failure = await failureOf(() => remove(site, leftOver.thing));
    swept.push({ leftOver, ...(failure !== undefined && { failure }) });
  }
  return swept;
}

/** @returns why it is still there, as the identity pools' own service says it */
async function remove({ administrator, target }: Site, thing: Thing): Promise<string | undefined> {
  if (thing.type === 'identity-pool') return await deleteIdentityPool(target, thing);
  await removeThing(administrator, thing);
  return undefined;
}

async function failureOf(removal: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await removal();
  } catch (error) {
    const { name, message } = error as Error;
    return `${name} ${message}`;
  }
}
