import type { ClientMutant } from './client-mutant';
import { send } from './raw-request';
import { around, given, membersOf, resolved, without } from './seams';

export const autoSignInLeftoverMutants: readonly ClientMutant[] = [
  {
    name: 'auto-sign-in-minds-its-own',
    summary: 'An automatic sign-in hears of the confirmation of its own person alone.',
    clients: ['amplify-v5', 'amplify-v6'],
    claims: ['autosignin.refusal-ends-it', 'autosignin.keeps-to-one-person'],
    library: (invoke, reach) => {
      let own: unknown;
      return (functionName, parameters) => {
        const [first, second] = parameters;
        const { username, confirmationCode, autoSignIn, options } = membersOf(first);
        if (functionName === 'signUp' && (autoSignIn ?? membersOf(options).autoSignIn)) {
          own = username;
        }
        const confirmed = typeof first === 'string' ? first : username;
        if (functionName !== 'confirmSignUp' || own === undefined || confirmed === own) {
          return invoke(functionName, parameters);
        }
        return send(reach, 'ConfirmSignUp', {
          ClientId: reach.pool.userPoolClientId,
          Username: confirmed,
          ConfirmationCode: second ?? confirmationCode,
        }).then(() =>
          reach.client === 'amplify-v5'
            ? 'SUCCESS'
            : { isSignUpComplete: true, nextStep: { signUpStep: 'DONE' } },
        );
      };
    },
  },
  {
    name: 'v6-retries-refused-auto-sign-in',
    summary: 'v6 tries an automatic sign-in that was refused again at the next confirmation, as v5 does.',
    clients: ['amplify-v6'],
    claims: ['autosignin.refusal-ends-it'],
    library: (invoke) => {
      let credentials: object = {};
      let isRefused = false;
      return async (functionName, parameters) => {
        if (functionName === 'signUp') {
          const { username, password } = membersOf(parameters[0]);
          credentials = { username, password };
        }
        try {
          return await invoke(functionName, parameters);
        } catch (error) {
          isRefused ||= functionName === 'autoSignIn';
          throw error;
        } finally {
          if (functionName === 'confirmSignUp' && isRefused) {
            await Promise.resolve(invoke('signIn', [credentials])).catch(() => undefined);
          }
        }
      };
    },
  },
  {
    name: 'v6-offers-auto-sign-in-when-asked',
    summary: 'v6 offers an automatic sign-in only to those who have asked for it.',
    clients: ['amplify-v6'],
    claims: ['autosignin.keeps-to-one-person'],
    library: resolved(['signUp'], (value, [input]) =>
      membersOf(membersOf(input).options).autoSignIn === undefined && stepOf(value) === OFFERED
        ? { ...membersOf(value), nextStep: { signUpStep: 'DONE' } }
        : value,
    ),
  },
  {
    name: 'v6-auto-sign-in-has-no-limit',
    summary: 'v6 offers an automatic sign-in however late the confirmation comes.',
    clients: ['amplify-v6'],
    claims: ['autosignin.no-time-limit'],
    library: (invoke, reach) => {
      const waiting = new Set<unknown>();
      return around(['signUp', 'confirmSignUp'], async (call, parameters) => {
        const { username, options } = membersOf(parameters[0]);
        if (membersOf(options).autoSignIn) {
          waiting.add(username);
        }
        const value = await call(parameters);
        return waiting.has(username) && stepOf(value) === 'DONE'
          ? { ...membersOf(value), nextStep: { signUpStep: OFFERED } }
          : value;
      })(invoke, reach);
    },
  },
  {
    name: 'v6-reads-auto-sign-in-at-top',
    summary: 'v6 takes autoSignIn beside the options of a sign-up, as the migration guide prints it.',
    clients: ['amplify-v6'],
    claims: ['autosignin.place-of-option'],
    library: given(['signUp'], ([input]) => {
      const { autoSignIn, options } = membersOf(input);
      return [
        autoSignIn === undefined
          ? input
          : { ...without(input, 'autoSignIn'), options: { ...membersOf(options), autoSignIn } },
      ];
    }),
  },
  {
    name: 'v6-auto-sign-in-stays-bound',
    summary: 'A function taken out of v6 does whatever the one in the library does.',
    clients: ['amplify-v6'],
    claims: ['autosignin.function-taken-out'],
    change: (client) => ({
      ...client,
      events: client.events,
      take:
        (functionName) =>
        (...parameters) =>
          client.call(functionName, ...parameters),
    }),
  },
];

const OFFERED = 'COMPLETE_AUTO_SIGN_IN';

function stepOf(value: unknown): unknown {
  return membersOf(membersOf(value).nextStep).signUpStep;
}
