import type { ClientMutant, MutantReach } from './client-mutant';
import { around, errorName, errorNamed, rejected } from './seams';

export const pendingSignInMutants: readonly ClientMutant[] = [
  {
    name: 'v5-goes-on-without-a-user',
    summary: 'v5 confirmSignIn resolves although it was given no user.',
    clients: ['amplify-v5'],
    claims: ['differences.sign-in-survives-reload'],
    library: rejected(['confirmSignIn'], (error) => {
      if (errorName(error) !== 'TypeError') {
        throw error;
      }
      return { getSignInUserSession: () => null };
    }),
  },
  {
    name: 'v6-forgets-pending-sign-in',
    summary: 'v6 keeps a sign-in that is not over in the page alone.',
    clients: ['amplify-v6'],
    claims: ['differences.sign-in-survives-reload'],
    library: (invoke, reach) => {
      let isBegun = false;
      return around(['signIn', 'confirmSignIn'], async (call, parameters, _reach, _invoke) => {
        const isFirst = !isBegun;
        isBegun = true;
        if (isFirst && !hasUsername(parameters[0])) {
          throw errorNamed('SignInException', 'signIn was not called before confirmSignIn.');
        }
        return call(parameters);
      })(invoke, reach);
    },
  },
  {
    name: 'v5-instances-share-pending-sign-in',
    summary: 'Every instance of v5 in a program goes on with the sign-in that was begun last in any.',
    clients: ['amplify-v5'],
    claims: ['differences.contexts-keep-apart'],
    library: around(['signIn', 'confirmSignIn'], async (call, parameters, { fetch }) => {
      const [user, ...rest] = parameters;
      const value = await call(typeof user === 'string' ? parameters : [LATEST.get(fetch), ...rest]);
      LATEST.set(fetch, value);
      return value;
    }),
  },
  {
    name: 'v6-contexts-keep-pending-sign-in-apart',
    summary: 'A context of v6 refuses to go on with a sign-in that was begun in another.',
    clients: ['amplify-v6'],
    claims: ['differences.contexts-keep-apart'],
    library: around(['signIn', 'confirmSignIn'], async (call, parameters, { fetch, storage }) => {
      if (hasUsername(parameters[0])) {
        LATEST.set(fetch, storage);
      } else if (LATEST.get(fetch) !== storage) {
        throw errorNamed('SignInException', 'signIn was not called in this context.');
      }
      return call(parameters);
    }),
  },
];

/** What was begun last in a program, of which every context has the same `fetch`. */
const LATEST = new WeakMap<MutantReach['fetch'], unknown>();

/** What v6 is given to begin a sign-in, and not to go on with one. */
function hasUsername(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'username' in input;
}
