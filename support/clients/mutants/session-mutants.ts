import type { KeyValueStorage } from '../key-value-storage';
import { storagePrefix } from '../session-storage';
import type { ClientMutant } from './client-mutant';
import { around, errorNamed, given } from './seams';

export const sessionMutants: readonly ClientMutant[] = [
  {
    name: 'v5-refuses-second-sign-in',
    summary: 'v5 refuses to sign in while somebody is signed in.',
    clients: ['amplify-v5'],
    claims: ['api.single-signed-in-user'],
    library: around(['signIn'], async (call, parameters, { storage, pool }) => {
      if (storage.getItem(`${storagePrefix(pool.userPoolClientId)}.LastAuthUser`) !== null) {
        throw errorNamed('UserAlreadyAuthenticatedException', 'There is already a signed in user.');
      }
      return call(parameters);
    }),
  },
  {
    name: 'v5-first-user-stays',
    summary: 'v5 lets a second person sign in, and the first stays the current user.',
    clients: ['amplify-v5'],
    claims: ['api.single-signed-in-user'],
    library: around(['signIn'], async (call, parameters, { storage, pool }) => {
      const key = `${storagePrefix(pool.userPoolClientId)}.LastAuthUser`;
      const first = storage.getItem(key);
      const value = await call(parameters);
      if (first !== null) {
        storage.setItem(key, first);
      }
      return value;
    }),
  },
  {
    name: 'v6-replaces-signed-in-user',
    summary: 'v6 lets a second person sign in, who replaces the first.',
    clients: ['amplify-v6'],
    claims: ['api.single-signed-in-user'],
    library: around(['signIn'], async (call, parameters, { storage }) => {
      forgetSessions(storage);
      return call(parameters);
    }),
  },
  {
    name: 'v6-never-refreshes',
    summary: 'v6 answers with the tokens it has, even when told to refresh them.',
    clients: ['amplify-v6'],
    claims: ['globalsignout.all-devices'],
    library: given(['fetchAuthSession'], () => []),
  },
];

/** What a sign-out removes, whoever is signed in. */
export function forgetSessions(storage: KeyValueStorage): void {
  for (const key of storage.keys()) {
    storage.removeItem(key);
  }
}
