import type { AuthClient, HubEvent } from '../contract';
import { storagePrefix } from '../session-storage';
import type { ClientMutant } from './client-mutant';
import { hearing } from './hearing';
import { around, errorNamed, swallowed } from './seams';
import { forgetSessions } from './session-mutants';

const BOTH = ['amplify-v5', 'amplify-v6'] as const;

export const differenceMutants: readonly ClientMutant[] = [
  {
    name: 'v6-refuses-concurrent-sign-in',
    summary: 'v6 refuses to sign in while another sign-in is under way.',
    clients: ['amplify-v6'],
    claims: ['differences.one-sign-in-at-a-time'],
    library: (invoke, reach) => {
      let underWay = 0;
      return around(['signIn'], async (call, parameters) => {
        if (underWay > 0) {
          throw errorNamed('SignInException', 'Another sign-in is under way.');
        }
        underWay += 1;
        try {
          return await call(parameters);
        } finally {
          underWay -= 1;
        }
      })(invoke, reach);
    },
  },
  {
    name: 'v5-reads-no-attributes',
    summary: 'v5 makes up the attributes of whoever signs in without asking the pool.',
    clients: ['amplify-v5'],
    claims: ['differences.sign-in-reads-attributes'],
    wire: swallowed('GetUser', { Username: 'somebody', UserAttributes: [] }),
  },
  {
    name: 'v6-reads-attributes',
    summary: 'v6 reads the attributes of whoever has signed in, as v5 does.',
    clients: ['amplify-v6'],
    claims: ['differences.sign-in-reads-attributes'],
    library: around(['signIn'], async (call, parameters, _reach, invoke) => {
      const value = await call(parameters);
      await invoke('fetchUserAttributes', []);
      return value;
    }),
  },
  {
    name: 'session-in-a-layout-of-its-own',
    summary: 'A session is stored under keys that the other major does not look for.',
    clients: BOTH,
    claims: ['differences.session-of-the-other-major', 'revocation.on-for-new-pools'],
    library: around(['signIn'], async (call, parameters, { client, storage }) => {
      const value = await call(parameters);
      for (const key of storage.keys()) {
        storage.setItem(`${client}.${key}`, storage.getItem(key) ?? '');
        storage.removeItem(key);
      }
      return value;
    }),
  },
  {
    name: 'v5-hides-refused-sign-in',
    summary: 'v5 does not announce that a sign-in was refused.',
    clients: ['amplify-v5'],
    claims: ['differences.hub-announces-refusals'],
    change: hearing((event) => (event.event === 'signIn_failure' ? [] : [event])),
  },
  {
    name: 'v6-announces-refused-sign-in',
    summary: 'v6 announces that a sign-in was refused, as v5 does.',
    clients: ['amplify-v6'],
    claims: ['differences.hub-announces-refusals'],
    change: saying((client, say) => ({
      signIn: (input) =>
        client.signIn(input).catch((error: unknown) => {
          say('signIn_failure');
          throw error;
        }),
    })),
  },
  {
    name: 'v5-hides-sign-up',
    summary: 'v5 announces neither a sign-up nor a confirmation.',
    clients: ['amplify-v5'],
    claims: ['differences.hub-announces-sign-up'],
    change: hearing((event) => (/^(?:signUp|confirmSignUp)$/.test(event.event) ? [] : [event])),
  },
  {
    name: 'v6-announces-sign-up',
    summary: 'v6 announces a sign-up and a confirmation, as v5 does.',
    clients: ['amplify-v6'],
    claims: ['differences.hub-announces-sign-up'],
    change: saying((client, say) => ({
      signUp: (input) => client.signUp(input).finally(() => say('signUp')),
      confirmSignUp: (input) => client.confirmSignUp(input).finally(() => say('confirmSignUp')),
    })),
  },
  {
    name: 'refreshes-as-the-other-major',
    summary: 'A session is refreshed by the operation that the other major asks for.',
    clients: BOTH,
    claims: ['differences.refresh-call'],
    wire(request) {
      const { operation, body } = request;
      const { ClientId, RefreshToken, AuthFlow } = body;
      const { REFRESH_TOKEN } = (body.AuthParameters ?? {}) as Record<string, unknown>;
      if (AuthFlow === 'REFRESH_TOKEN_AUTH') {
        return { operation: 'GetTokensFromRefreshToken', body: { ClientId, RefreshToken: REFRESH_TOKEN } };
      }
      if (operation !== 'GetTokensFromRefreshToken') {
        return request;
      }
      const AuthParameters = { REFRESH_TOKEN: RefreshToken };
      return {
        operation: 'InitiateAuth',
        body: { ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters },
      };
    },
  },
  {
    name: 'v5-second-sign-in-forgets-first',
    summary: 'v5 forgets the first user when a second signs in.',
    clients: ['amplify-v5'],
    claims: ['differences.first-user-forgotten'],
    library: around(['signIn'], (call, parameters, { storage }) => {
      forgetSessions(storage);
      return call(parameters);
    }),
  },
  {
    name: 'failed-sign-in-leaves-a-name',
    summary: 'A sign-in that was refused leaves the name of whoever tried.',
    clients: BOTH,
    claims: ['differences.failed-sign-in-leaves-nothing'],
    library: around(['signIn'], (call, parameters, { storage, pool }) =>
      Promise.resolve(call(parameters)).catch((error) => {
        storage.setItem(`${storagePrefix(pool.userPoolClientId)}.LastAuthUser`, 'somebody');
        throw error;
      }),
    ),
  },
  {
    name: 'v5-failed-sign-in-cleans-up',
    summary: 'A v5 sign-in that fails empties the storage.',
    clients: ['amplify-v5'],
    claims: ['differences.failed-sign-in-leaves-nothing'],
    library: around(['signIn'], (call, parameters, { storage }) =>
      Promise.resolve(call(parameters)).catch((error) => {
        forgetSessions(storage);
        throw error;
      }),
    ),
  },
];

type Say = (event: string) => void;

/** Announces more than the library does, from within some of the client's functions. */
function saying(change: (client: AuthClient, say: Say) => Partial<AuthClient>) {
  return (client: AuthClient): AuthClient => {
    const said: HubEvent[] = [];
    const louder = { ...client, ...change(client, (event) => said.push({ event, hasData: true })) };
    return Object.defineProperty(louder, 'events', { get: () => [...client.events, ...said] });
  };
}
