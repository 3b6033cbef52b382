import { confirmSignUp, fetchUserAttributes, signIn } from 'aws-amplify/auth';
import { signUp } from '../../../snippets/custom-attributes/sign-up.v6';
import { CODE, EMAIL, PASSWORD, USERNAME } from '../fields';
import { openSession } from '../open-session';
import type { Trial, TrialScript } from '../trial';

const LONGEST_TEAM = '12';

const trial: Trial = {
  pool: {
    AutoVerifiedAttributes: ['email'],
    Schema: [
      { Name: 'team', AttributeDataType: 'String', StringAttributeConstraints: { MaxLength: LONGEST_TEAM } },
    ],
  },
  fields: [
    USERNAME,
    PASSWORD,
    EMAIL,
    { id: 'team', label: { en: 'Team', fr: 'Équipe' }, value: 'red' },
    CODE,
  ],
  actions: [
    {
      id: 'sign-up',
      label: { en: 'Sign up', fr: 'S’inscrire' },
      call: 'signUp(username, password, email, team)',
      run: ({ username = '', password = '', email = '', team = '' }) =>
        signUp(username, password, email, team),
    },
    {
      id: 'confirm',
      label: { en: 'Confirm', fr: 'Confirmer' },
      call: 'confirmSignUp({ username, confirmationCode })',
      run: ({ username = '', code = '' }) => confirmSignUp({ username, confirmationCode: code }),
    },
    {
      id: 'sign-in',
      label: { en: 'Sign in', fr: 'Se connecter' },
      call: 'signIn({ username, password })',
      run: ({ username = '', password = '' }) => signIn({ username, password }),
    },
    {
      id: 'attributes',
      label: { en: 'Read the attributes', fr: 'Lire les attributs' },
      call: 'fetchUserAttributes()',
      run: () => fetchUserAttributes(),
    },
  ],
  suggestions: [
    {
      label: {
        en: 'Name a team that is longer than 12 letters',
        fr: 'Nommer une équipe de plus de 12 lettres',
      },
      values: { team: 'the night shift' },
    },
  ],
};

export const { open }: TrialScript = { open: () => openSession(trial) };
