import type { ClientId } from '../claims/claim';
import type { Results } from './results';

/** Characters that no shell reads in a way of its own. */
const PLAIN = /^[\w:/.@%+=,[\]-]+$/;

/**
 * The command that runs one claim's examples again as this run did: on its target, with its mutant, and with the
 * client where there is one. Undefined for a claim that has no example to run.
 */
export function rerunCommand(
  { suite, claims, target, mutant }: Results,
  claim: string,
  clients: readonly ClientId[],
): string | undefined {
  const known = claims.find(({ id }) => id === claim);
  if (known?.planned !== undefined || known?.excluded !== undefined) return undefined;
  const options = [
    `--claim ${claim}`,
    ...(clients.length === 1 ? [`--client ${clients[0]}`] : []),
    ...ownOptions(suite),
    ...targetOptions(target),
    ...(mutant === null ? [] : [`--mutant ${mutant}`]),
  ];
  return `${suite.installed ? 'npx auth-conformance run' : 'npm run conformance --'} ${options.join(' ')}`;
}

function ownOptions({ own }: Results['suite']): readonly string[] {
  if (own === undefined) return [];
  return [
    `--features ${quoted(own.features)}`,
    ...(own.steps === undefined ? [] : [`--steps ${quoted(own.steps)}`]),
  ];
}

function targetOptions({ kind, name, file }: Results['target']): readonly string[] {
  if (file !== undefined) return [`--target ${quoted(file)}`];
  return kind === 'endpoint' ? [`--endpoint ${quoted(name)}`] : [];
}

function quoted(text: string): string {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
