import { fetchUserAttributes, signIn } from 'aws-amplify/auth';
import { leave } from '../../../snippets/signing-out/sign-out.v6';
import { PASSWORD, USERNAME } from '../fields';
import { openSession } from '../open-session';
import type { Trial, TrialScript } from '../trial';

const trial: Trial = {
  pool: {
    users: [
      {
        Username: 'alice',
        Password: 'Passw0rd!',
        Attributes: { email: 'alice@example.com', email_verified: 'true' },
      },
    ],
  },
  fields: [{ ...USERNAME, value: 'alice' }, PASSWORD],
  actions: [
    {
      id: 'sign-in',
      label: { en: 'Sign in', fr: 'Se connecter' },
      call: 'signIn({ username, password })',
      run: ({ username = '', password = '' }) => signIn({ username, password }),
    },
    {
      id: 'attributes',
      label: { en: 'Ask who is signed in', fr: 'Demander qui est connecté' },
      call: 'fetchUserAttributes()',
      run: () => fetchUserAttributes(),
    },
    {
      id: 'leave',
      label: { en: 'Sign out', fr: 'Se déconnecter' },
      call: 'leave()',
      run: () => leave(),
    },
  ],
  suggestions: [],
};

export const { open }: TrialScript = { open: () => openSession(trial) };
