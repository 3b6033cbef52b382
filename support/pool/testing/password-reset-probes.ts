import type { Caller } from './caller';
import { outcome } from './outcome';
import { confirmReset, NEW_PASSWORD, wrongCodeOf } from './password-reset';
import { signIn } from './people';
import type { Probe } from './probe';
import { arranged } from './refusal';

async function reset(caller: Caller): Promise<Caller> {
  await (await arranged(caller)).call('AdminResetUserPassword', { Username: 'alice' });
  return caller;
}

const signInAfterReset: Probe = {
  look: async (caller) => outcome(await signIn(await reset(caller), 'alice')),
  honest: 'PasswordResetRequiredException',
};

export const passwordResetProbes: Readonly<Record<string, Probe>> = {
  'reset-changes-nothing': signInAfterReset,
  'reset-told-as-wrong-password': signInAfterReset,
  'reset-sends-nothing': {
    look: async (caller) => (await (await reset(caller)).codes('alice')).length,
    honest: 1,
  },
  'accept-any-reset-code': {
    look: async (caller) => {
      await reset(caller);
      return outcome(await confirmReset(caller, { code: await wrongCodeOf(caller) }));
    },
    honest: 'CodeMismatchException',
  },
  'refuse-every-reset-code': {
    look: async (caller) => {
      await reset(caller);
      const confirmed = outcome(await confirmReset(caller));
      return [confirmed, outcome(await signIn(caller, 'alice', NEW_PASSWORD))];
    },
    honest: ['accepted', 'accepted'],
  },
};
