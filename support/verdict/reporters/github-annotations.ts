import { changeText, comparisonHeading } from '../history/change-text';
import { offendingExample } from '../offending-example';
import { rerunCommand } from '../rerun-command';
import type { Finding, Results } from '../results';

const COMMAND = { failure: 'error', warning: 'warning' } as const;

/** Workflow commands that mark failures and warnings on the feature files of a pull request, one a line. */
export function githubAnnotations(results: Results): string {
  return [...results.findings.map((finding) => annotation(finding, results)), changes(results)].join('');
}

/** All in one: a job's page shows but a few annotations. */
function changes({ compared }: Results): string {
  if (compared === undefined || compared.changes.length === 0) return '';
  const lines = compared.changes.map((change) => `${change.claim} · ${change.client}: ${changeText(change)}`);
  return `::notice title=${escapeProperty(comparisonHeading(compared))}::${escapeData(lines.join('\n'))}\n`;
}

function annotation({ severity, claim, client, message }: Finding, results: Results): string {
  if (severity === 'notice') return '';
  const example = offendingExample(results, claim, client);
  const properties = {
    ...(example && { file: example.file, line: String(example.line) }),
    title: [claim ?? 'Amplify Auth Conformance', client].filter((part) => part !== undefined).join(' · '),
  };
  const command = claim === undefined ? undefined : rerunCommand(results, claim, client ? [client] : []);
  const text = command === undefined ? message : `${message}\nRun again: ${command}`;
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${COMMAND[severity]} ${written.join(',')}::${escapeData(text)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
