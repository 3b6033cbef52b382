import type { AuthClient } from '../contract';
import type { ClientMutant } from './client-mutant';

function exporting(change: (names: readonly string[]) => readonly string[]) {
  return (client: AuthClient): AuthClient => ({
    ...client,
    rootExports: () => change(client.rootExports()),
  });
}

export const rootExportMutants: readonly ClientMutant[] = [
  {
    name: 'v5-root-lacks-auth',
    summary: 'The v5 package no longer exports Auth.',
    clients: ['amplify-v5'],
    claims: ['api.auth-named-export'],
    change: exporting((names) => names.filter((name) => name !== 'Auth')),
  },
  {
    name: 'v6-root-exports-auth',
    summary: 'The v6 package still exports Auth.',
    clients: ['amplify-v6'],
    claims: ['api.auth-named-export'],
    change: exporting((names) => [...names, 'Auth']),
  },
  {
    name: 'v5-root-lacks-hub',
    summary: 'The v5 package no longer exports Hub.',
    clients: ['amplify-v5'],
    claims: ['api.hub-named-export'],
    change: exporting((names) => names.filter((name) => name !== 'Hub')),
  },
  {
    name: 'v6-root-exports-hub',
    summary: 'The v6 package still exports Hub from its root.',
    clients: ['amplify-v6'],
    claims: ['api.hub-named-export'],
    change: exporting((names) => [...names, 'Hub']),
  },
];
