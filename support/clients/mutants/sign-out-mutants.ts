import { storagePrefix } from '../session-storage';
import type { ClientMutant, MutantReach } from './client-mutant';
import { hearing } from './hearing';
import { send } from './raw-request';
import { around, membersOf, swallowed } from './seams';
import { forgetSessions } from './session-mutants';

const BOTH = ['amplify-v5', 'amplify-v6'] as const;

export const signOutMutants: readonly ClientMutant[] = [
  {
    name: 'sign-out-keeps-tokens',
    summary: 'Signing out leaves the tokens in storage.',
    clients: BOTH,
    claims: [
      'signout.call',
      'signout.revokes-if-online',
      'signout.offline-lasts',
      'globalsignout.call',
      'differences.first-user-forgotten',
      'signout.refresh-unusable',
    ],
    library: around(['signOut'], async (call, parameters, { storage }) => {
      const kept = storage.keys().map((key) => [key, storage.getItem(key) ?? ''] as const);
      await call(parameters);
      // v6 resolves before it has removed them all.
      await new Promise((resolve) => setImmediate(resolve));
      for (const [key, value] of kept) {
        storage.setItem(key, value);
      }
    }),
  },
  {
    name: 'sign-out-does-not-revoke',
    summary: 'Signing out does not ask the pool to revoke.',
    clients: BOTH,
    claims: ['signout.refresh-unusable', 'signout.revokes-if-online', 'signout.needs-origin-jti'],
    wire: swallowed('RevokeToken', {}),
  },
  {
    name: 'sign-out-is-silent',
    summary: 'Signing out is not announced on the Hub.',
    clients: BOTH,
    claims: ['signout.call'],
    change: hearing((event) => (/^sign(?:ed)?Out$/.test(event.event) ? [] : [event])),
  },
  {
    name: 'sign-out-is-global',
    summary: 'Plain signing out signs out everywhere.',
    clients: BOTH,
    claims: ['signout.local-only'],
    library: around(['signOut'], (call) => call([{ global: true }])),
  },
  {
    name: 'sign-out-always-revokes',
    summary: 'Signing out asks the pool to revoke even tokens that cannot be.',
    clients: BOTH,
    claims: ['signout.needs-origin-jti'],
    library: around(['signOut'], async (call, parameters, reach) => {
      await revoke(reach).catch(ignoreRefusal);
      return call(parameters);
    }),
  },
  {
    name: 'v5-offline-sign-out-clears',
    summary: 'Signing out of v5 always empties the storage, offline and with expired tokens too.',
    clients: ['amplify-v5'],
    claims: ['signout.revokes-if-online', 'signout.offline-lasts'],
    library: around(['signOut'], async (call, parameters, { storage }) => {
      await call(parameters);
      forgetSessions(storage);
    }),
  },
  {
    name: 'sign-out-rejects-offline',
    summary: 'Signing out rejects when the pool cannot be reached.',
    clients: BOTH,
    claims: ['signout.revokes-if-online'],
    library: around(['signOut'], async (call, parameters, reach) => {
      await send(reach, 'GetUser', { AccessToken: stored(reach, 'accessToken') }).catch(ignoreRefusal);
      return call(parameters);
    }),
  },
  {
    name: 'global-sign-out-is-local',
    summary: 'Signing out everywhere signs out here only.',
    clients: BOTH,
    claims: ['globalsignout.call', 'globalsignout.all-devices', 'globalsignout.refresh-invalid'],
    library: around(['signOut'], (call, parameters) =>
      call(membersOf(parameters[0]).global === true ? [] : parameters),
    ),
  },
  {
    name: 'v5-global-sign-out-hides-failure',
    summary: 'v5 resolves a global sign-out that failed, and clears the tokens.',
    clients: ['amplify-v5'],
    claims: ['globalsignout.failure'],
    library: around(['signOut'], async (call, parameters, { storage }) => {
      try {
        return await call(parameters);
      } catch {
        return forgetSessions(storage);
      }
    }),
  },
  {
    name: 'v6-global-sign-out-tells-failure',
    summary: 'v6 rejects a global sign-out that failed, and keeps the tokens.',
    clients: ['amplify-v6'],
    claims: ['globalsignout.failure'],
    library: around(['signOut'], async (call, parameters, reach) => {
      if (membersOf(parameters[0]).global === true) {
        await send(reach, 'GetUser', { AccessToken: stored(reach, 'accessToken') });
      }
      return call(parameters);
    }),
  },
  {
    name: 'sign-out-keeps-aws-credentials',
    summary: 'Asked for AWS credentials after signing out, the client gives those it had.',
    clients: BOTH,
    claims: ['globalsignout.aws-credentials-remain'],
    library: (invoke, reach) => {
      let kept: unknown;
      return around(['currentCredentials', 'fetchAuthSession'], async (call, parameters, { client }) => {
        const value = await call(parameters);
        const given = client === 'amplify-v5' ? value : membersOf(value).credentials;
        kept = membersOf(given).accessKeyId === undefined ? kept : given;
        return client === 'amplify-v5' ? kept : { ...membersOf(value), credentials: kept };
      })(invoke, reach);
    },
  },
  {
    name: 'notices-global-sign-out',
    summary: 'Asked who is signed in, the client asks the pool first, and so notices a sign-out elsewhere.',
    clients: BOTH,
    claims: ['globalsignout.all-devices'],
    library: around(
      ['currentAuthenticatedUser', 'getCurrentUser'],
      async (call, parameters, reach, invoke) => {
        if (reach.client === 'amplify-v5') {
          return call([{ bypassCache: true }]);
        }
        await invoke('fetchAuthSession', [{ forceRefresh: true }]);
        return call(parameters);
      },
    ),
  },
];

/** A request that never arrived is not a refusal. */
function ignoreRefusal(error: unknown): void {
  if (error instanceof TypeError) {
    throw error;
  }
}

async function revoke(reach: MutantReach): Promise<void> {
  const Token = stored(reach, 'refreshToken');
  if (Token !== null) {
    await send(reach, 'RevokeToken', { ClientId: reach.pool.userPoolClientId, Token });
  }
}

function stored({ storage, pool }: MutantReach, kind: 'accessToken' | 'refreshToken'): string | null {
  const prefix = storagePrefix(pool.userPoolClientId);
  return storage.getItem(`${prefix}.${storage.getItem(`${prefix}.LastAuthUser`)}.${kind}`);
}
