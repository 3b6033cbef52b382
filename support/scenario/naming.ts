import type { PoolSource } from '../targets/contract';
import { userPrefix } from '../targets/user-prefix';

/** What tells the people of one example from all others. */
export interface Naming {
  /** The username of somebody who is called so in the feature. */
  usernameOf(name: string): string;
  /** The address that stands for one in the feature: the same within the example, and nobody else's. */
  addressOf(written: string): string;
}

/**
 * In a pool made for the run people keep the names of the feature. In somebody else's pool a name says whose it is,
 * so that whatever a crash leaves there can be told and removed.
 * @param run the run's id
 * @param nonce the example's own id
 */
export function createNaming(pools: PoolSource, run: string, nonce: string): Naming {
  if (pools.mode === 'provisioned') {
    return {
      usernameOf: (name) => `${plain(name)}-${nonce}`,
      addressOf(written) {
        const [local = '', domain = ''] = written.split('@');
        return `${plain(local)}-${nonce}@${plain(domain)}`;
      },
    };
  }
  const known = new Map<string, string>();
  const idOf = (written: string): string => {
    const key = plain(written);
    const id = known.get(key) ?? `${userPrefix(run)}${nonce}${known.size}`;
    known.set(key, id);
    return id;
  };
  return {
    usernameOf: (name) => idOf(name),
    addressOf: (written) => pools.address.replace('{id}', idOf(written)),
  };
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\P{ASCII}/gu, '')
    .toLowerCase();
}
