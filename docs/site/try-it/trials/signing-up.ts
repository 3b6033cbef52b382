import { confirmSignUp } from 'aws-amplify/auth';
import { signUp } from '../../../snippets/signing-up/sign-up.v6';
import { CODE, EMAIL, PASSWORD, USERNAME } from '../fields';
import { openSession } from '../open-session';
import type { Trial, TrialScript } from '../trial';

const trial: Trial = {
  pool: {
    AutoVerifiedAttributes: ['email'],
    users: [{ Username: 'alice', Password: 'Passw0rd!' }],
  },
  fields: [USERNAME, PASSWORD, EMAIL, CODE],
  actions: [
    {
      id: 'sign-up',
      label: { en: 'Sign up', fr: 'S’inscrire' },
      call: 'signUp(username, password, email)',
      run: ({ username = '', password = '', email = '' }) => signUp(username, password, email),
    },
    {
      id: 'confirm',
      label: { en: 'Confirm', fr: 'Confirmer' },
      call: 'confirmSignUp({ username, confirmationCode })',
      run: ({ username = '', code = '' }) => confirmSignUp({ username, confirmationCode: code }),
    },
  ],
  suggestions: [
    {
      label: { en: 'Take a username that is taken', fr: 'Prendre un nom déjà pris' },
      values: { username: 'alice' },
    },
    {
      label: { en: 'Choose a weak password', fr: 'Choisir un mot de passe faible' },
      values: { username: 'carla', password: 'password' },
    },
  ],
};

export const { open }: TrialScript = { open: () => openSession(trial) };
