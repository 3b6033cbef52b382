import { signOut } from 'aws-amplify/auth';
import { signInWithPassword } from '../../../snippets/signing-in/sign-in.v6';
import { PASSWORD, USERNAME } from '../fields';
import { openSession } from '../open-session';
import type { Trial, TrialScript } from '../trial';

const trial: Trial = {
  pool: {
    users: [
      { Username: 'alice', Password: 'Passw0rd!' },
      { Username: 'bruno', Password: 'Passw0rd!', UserStatus: 'UNCONFIRMED' },
      { Username: 'carla', Password: 'Temp0rary!', UserStatus: 'FORCE_CHANGE_PASSWORD' },
    ],
  },
  fields: [{ ...USERNAME, value: 'alice' }, PASSWORD],
  actions: [
    {
      id: 'sign-in',
      label: { en: 'Sign in', fr: 'Se connecter' },
      call: 'signInWithPassword(username, password)',
      run: ({ username = '', password = '' }) => signInWithPassword(username, password),
    },
    {
      id: 'sign-out',
      label: { en: 'Sign out', fr: 'Se déconnecter' },
      call: 'signOut()',
      run: () => signOut(),
    },
  ],
  suggestions: [
    {
      label: { en: 'Be mistaken in the password', fr: 'Se tromper de mot de passe' },
      values: { username: 'alice', password: 'Passw0rd?' },
    },
    {
      label: { en: 'Be Bruno, who has not confirmed', fr: 'Être Bruno, qui n’a pas confirmé' },
      values: { username: 'bruno', password: 'Passw0rd!' },
    },
    {
      label: { en: 'Be Carla, whose password is temporary', fr: 'Être Carla, au mot de passe provisoire' },
      values: { username: 'carla', password: 'Temp0rary!' },
    },
  ],
};

export const { open }: TrialScript = { open: () => openSession(trial) };
