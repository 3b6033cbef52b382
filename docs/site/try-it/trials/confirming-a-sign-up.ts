import { signIn, signUp } from 'aws-amplify/auth';
import { confirm } from '../../../snippets/confirming-a-sign-up/confirm.v6';
import { CODE, EMAIL, PASSWORD, USERNAME } from '../fields';
import { openSession } from '../open-session';
import type { Trial, TrialScript } from '../trial';

const trial: Trial = {
  pool: {
    AutoVerifiedAttributes: ['email'],
    AliasAttributes: ['email'],
    users: [
      {
        Username: 'alice',
        Password: 'Passw0rd!',
        Attributes: { email: 'alice@example.com', email_verified: 'true' },
      },
    ],
  },
  fields: [USERNAME, PASSWORD, EMAIL, CODE],
  actions: [
    {
      id: 'sign-up',
      label: { en: 'Sign up', fr: 'S’inscrire' },
      call: 'signUp({ username, password, options })',
      run: ({ username = '', password = '', email = '' }) =>
        signUp({ username, password, options: { userAttributes: { email } } }),
    },
    {
      id: 'confirm',
      label: { en: 'Confirm', fr: 'Confirmer' },
      call: 'confirm(username, code)',
      run: ({ username = '', code = '' }) => confirm(username, code),
    },
    {
      id: 'sign-in',
      label: { en: 'Sign in', fr: 'Se connecter' },
      call: 'signIn({ username, password })',
      run: ({ username = '', password = '' }) => signIn({ username, password }),
    },
  ],
  suggestions: [
    {
      label: {
        en: 'Take the address of Alice, who has confirmed it',
        fr: 'Prendre l’adresse d’Alice, qui l’a confirmée',
      },
      values: { username: 'carla', email: 'alice@example.com', code: '' },
    },
  ],
};

export const { open }: TrialScript = { open: () => openSession(trial) };
