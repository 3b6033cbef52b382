import { readFileSync } from 'node:fs';
import type { ClientId } from '../claims/claim';
import type { ClientRelease } from '../verdict/results';

/** The alias under which a client's package is installed. */
export const INSTALLED_AS: Readonly<Record<ClientId, string>> = {
  'amplify-v5': 'aws-amplify-v5',
  'amplify-v6': 'aws-amplify',
};

/** What is installed, as its own package.json says. */
export function clientRelease(id: ClientId): ClientRelease {
  const file = require.resolve(`${INSTALLED_AS[id]}/package.json`);
  const { name, version }: { name: string; version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return { id, package: name, version };
}
