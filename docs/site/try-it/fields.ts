import type { TrialField } from './trial';

export const USERNAME: TrialField = {
  id: 'username',
  label: { en: 'Username', fr: 'Nom d’utilisateur' },
  value: 'bruno',
};
export const PASSWORD: TrialField = {
  id: 'password',
  label: { en: 'Password', fr: 'Mot de passe' },
  value: 'Passw0rd!',
};
export const EMAIL: TrialField = {
  id: 'email',
  label: { en: 'Email', fr: 'Adresse e-mail' },
  value: 'bruno@example.com',
};
export const CODE: TrialField = { id: 'code', label: { en: 'Code', fr: 'Code' }, value: '' };
