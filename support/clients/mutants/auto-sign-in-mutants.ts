import type { ClientMutant } from './client-mutant';
import { hearing } from './hearing';
import { around, errorName, given, membersOf, rejected, without } from './seams';

const BOTH = ['amplify-v5', 'amplify-v6'] as const;

export const autoSignInMutants: readonly ClientMutant[] = [
  {
    name: 'ignores-auto-sign-in',
    summary: 'Whatever a sign-up says on automatic sign-in is forgotten.',
    clients: BOTH,
    claims: [
      'autosignin.option',
      'autosignin.runs-after-confirmation',
      'autosignin.dispatched-by-signup',
      'autosignin.event-name',
      'autosignin.event-payload',
      'autosignin.failure-event',
      'autosignin.no-time-limit',
      'autosignin.place-of-option',
    ],
    library: given(['signUp'], ([input]) => [
      { ...without(input, 'autoSignIn'), options: without(membersOf(input).options, 'autoSignIn') },
    ]),
  },
  {
    name: 'always-signs-in-automatically',
    summary: 'Every sign-up turns automatic sign-in on.',
    clients: BOTH,
    claims: ['autosignin.option'],
    library: given(['signUp'], ([input], { client }) => {
      const { options, ...members } = membersOf(input);
      return client === 'amplify-v5'
        ? [{ ...members, autoSignIn: { enabled: true } }]
        : [{ ...members, options: { ...membersOf(options), autoSignIn: true } }];
    }),
  },
  {
    name: 'v6-heeds-enabled-false',
    summary: 'An automatic sign-in that v6 is given with enabled false stays off.',
    clients: ['amplify-v6'],
    claims: ['autosignin.option'],
    library: given(['signUp'], ([input]) => {
      const { options } = membersOf(input);
      const { enabled } = membersOf(membersOf(options).autoSignIn);
      return [enabled === false ? { ...membersOf(input), options: without(options, 'autoSignIn') } : input];
    }),
  },
  {
    name: 'v5-signs-in-before-confirmation',
    summary: 'v5 tries the automatic sign-in as soon as somebody has signed up.',
    clients: ['amplify-v5'],
    claims: ['autosignin.runs-after-confirmation'],
    library: around(['signUp'], async (call, parameters, _reach, invoke) => {
      const answer = await call(parameters);
      const { username, password } = membersOf(parameters[0]);
      await Promise.resolve(invoke('signIn', [username, password])).catch(() => undefined);
      return answer;
    }),
  },
  {
    name: 'v6-completes-auto-sign-in-by-itself',
    summary: 'v6 signs in after the confirmation without being called.',
    clients: ['amplify-v6'],
    claims: ['autosignin.option', 'autosignin.runs-after-confirmation'],
    library: around(['confirmSignUp'], async (call, parameters, _reach, invoke) => {
      const answer = await call(parameters);
      const { signUpStep } = membersOf(membersOf(answer).nextStep);
      if (signUpStep === 'COMPLETE_AUTO_SIGN_IN') {
        await invoke('autoSignIn', []);
      }
      return answer;
    }),
  },
  {
    name: 'v5-confirmation-announces-auto-sign-in',
    summary: 'v5 announces an automatic sign-in with every confirmation.',
    clients: ['amplify-v5'],
    claims: ['autosignin.dispatched-by-signup'],
    change: hearing((event) =>
      event.event === 'confirmSignUp' ? [event, { event: 'autoSignIn', hasData: false }] : [event],
    ),
  },
  {
    name: 'v6-announces-auto-sign-in',
    summary: 'v6 announces an automatic sign-in beside the sign-in, as v5 does.',
    clients: ['amplify-v6'],
    claims: ['autosignin.dispatched-by-signup', 'autosignin.event-name', 'autosignin.event-payload'],
    change: hearing((event) =>
      event.event === 'signedIn' ? [event, { event: 'autoSignIn', hasData: true }] : [event],
    ),
  },
  {
    name: 'v5-auto-sign-in-brings-nobody',
    summary: 'The event autoSignIn of v5 brings no user.',
    clients: ['amplify-v5'],
    claims: ['autosignin.event-payload'],
    change: hearing((event) =>
      event.event === 'autoSignIn' ? [{ event: event.event, hasData: false }] : [event],
    ),
  },
  {
    name: 'v5-auto-sign-in-always-brings-session',
    summary: 'The user that comes with autoSignIn of v5 has a session even while a challenge is pending.',
    clients: ['amplify-v5'],
    claims: ['autosignin.event-payload'],
    change: hearing((event) => (event.user ? [{ ...event, user: 'with a session' }] : [event])),
  },
  {
    name: 'v5-announces-refused-auto-sign-in',
    summary: 'v5 announces autoSignIn_failure when the pool refuses the automatic sign-in.',
    clients: ['amplify-v5'],
    claims: ['autosignin.failure-event'],
    change: hearing((event) =>
      event.event === 'signIn_failure' ? [event, { event: 'autoSignIn_failure', hasData: true }] : [event],
    ),
  },
  {
    name: 'v6-hides-forgotten-auto-sign-in',
    summary: 'v6 resolves an automatic sign-in of which it knows nothing any more.',
    clients: ['amplify-v6'],
    claims: ['autosignin.failure-event'],
    library: rejected(['autoSignIn'], (error) => {
      if (errorName(error) !== 'AutoSignInException') {
        throw error;
      }
      return { isSignedIn: false, nextStep: { signInStep: 'DONE' } };
    }),
  },
];
