import type { ClientId } from '../../../support/claims/claim';

export const CLIENT_NAMES: Readonly<Record<ClientId, string>> = {
  'amplify-v5': 'Amplify v5',
  'amplify-v6': 'Amplify v6',
};

/** Where the library's name has been said. */
export const CLIENT_MAJORS: Readonly<Record<ClientId, string>> = { 'amplify-v5': 'v5', 'amplify-v6': 'v6' };
