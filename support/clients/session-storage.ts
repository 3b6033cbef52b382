import type { KeyValueStorage } from './key-value-storage';

/** The tokens that stand in storage for one user. */
export interface StoredTokens {
  readonly accessToken?: string;
  readonly idToken?: string;
  readonly refreshToken?: string;
}

/** What a device's storage holds, in the layout that both majors share. Reads only. */
export interface SessionStorage {
  /** Every key, whoever wrote it. */
  keys(): readonly string[];
  /** Whom storage names as the last who signed in (`LastAuthUser`). */
  lastUser(): string | undefined;
  /** Tokens of the last who signed in; empty for nobody. */
  tokens(): StoredTokens;
  /** Tokens of each user who has any, by user name in the pool. */
  sessions(): ReadonlyMap<string, StoredTokens>;
  /** Whether any token of anyone is stored. */
  hasTokens(): boolean;
}

const TOKEN_KINDS = ['accessToken', 'idToken', 'refreshToken'] as const;

/** `CognitoIdentityServiceProvider.<client>`: before every key of a session. */
export function storagePrefix(userPoolClientId: string): string {
  return `CognitoIdentityServiceProvider.${userPoolClientId}`;
}

export function createSessionStorage(storage: KeyValueStorage, userPoolClientId: string): SessionStorage {
  const prefix = `${storagePrefix(userPoolClientId)}.`;

  function sessions(): ReadonlyMap<string, StoredTokens> {
    const found = new Map<string, StoredTokens>();
    for (const key of storage.keys()) {
      const kind = TOKEN_KINDS.find((name) => key.startsWith(prefix) && key.endsWith(`.${name}`));
      const token = storage.getItem(key);
      if (kind !== undefined && token !== null) {
        // Cut from both ends: a user name may hold dots.
        const username = key.slice(prefix.length, -(kind.length + 1));
        found.set(username, { ...found.get(username), [kind]: token });
      }
    }
    return found;
  }

  const lastUser = () => storage.getItem(`${prefix}LastAuthUser`) ?? undefined;

  return {
    keys: storage.keys,
    lastUser,
    tokens() {
      const username = lastUser();
      return username === undefined ? {} : (sessions().get(username) ?? {});
    },
    sessions,
    hasTokens: () => sessions().size > 0,
  };
}
