import type { ClientId } from '../claims/claim';
import type { ExitCode, Finding, Results } from './results';

/** What there is to say of one thing, and with which clients it was seen. */
export interface FindingEntry {
  readonly severity: Finding['severity'];
  readonly claim?: string;
  /** Empty where it is about the run rather than about a client. */
  readonly clients: readonly ClientId[];
  readonly message: string;
}

export interface FindingList {
  readonly heading: string;
  readonly entries: readonly FindingEntry[];
}

type Belongs = (finding: Finding, results: Results) => boolean;

const isStale: Belongs = ({ topic }) => topic === 'known deviation';

const isEmpty: Belongs = ({ topic }) => topic === 'nothing checked';

const isUnlooked: Belongs = ({ topic }) => topic === 'nothing looked at';

const isEarlier: Belongs = ({ topic }) => topic === 'earlier deviation';

const isLost: Belongs = ({ topic }) => topic === 'no longer looked at';

const failsWith =
  (exitCode: ExitCode): Belongs =>
  (finding, results) =>
    finding.severity === 'failure' &&
    finding.exitCode === exitCode &&
    !isStale(finding, results) &&
    !isLost(finding, results) &&
    !isUnlooked(finding, results) &&
    !isEmpty(finding, results);

const isUntested: Belongs = ({ claim, client }, { claims }) =>
  client !== undefined && claims.find(({ id }) => id === claim)?.verdicts[client]?.verdict === 'untested';

const LISTS: readonly (readonly [string, Belongs])[] = [
  ['Nothing was checked', isEmpty],
  ['The suite is at fault', failsWith(3)],
  ['Nothing was looked at', isUnlooked],
  ['Deviations', (finding, results) => failsWith(1)(finding, results) && !isUntested(finding, results)],
  ['Known deviations that no longer stand', isStale],
  ['Looked at before and no longer', isLost],
  ['Could not be told', failsWith(2)],
  ['Untested', (finding, results) => failsWith(1)(finding, results) && isUntested(finding, results)],
  ['Deviations that the earlier run had', isEarlier],
  ['Warnings', (finding, results) => finding.severity === 'warning' && !isEarlier(finding, results)],
];

/** Everything that is wrong, in lists that are not empty; an entry of the known deviations is told once a claim. */
export function findingLists(results: Results): readonly FindingList[] {
  return LISTS.flatMap(([heading, belongs]) => {
    const findings = results.findings.filter((finding) => belongs(finding, results));
    const entries = belongs === isLost ? byCause(findings) : thingsIn(findings, belongs).flatMap(entryOf);
    return entries.length === 0 ? [] : [{ heading, entries }];
  });
}

function thingsIn(findings: readonly Finding[], belongs: Belongs): readonly (readonly Finding[])[] {
  return belongs === isStale ? byClaim(findings) : bySaying(findings);
}

/** One setting often costs many claims: it is told once, with all of them. */
function byCause(findings: readonly Finding[]): readonly FindingEntry[] {
  return [...Map.groupBy(findings, ({ message }) => message)].map(([message, group]) => {
    const claims = [...new Set(group.flatMap(({ claim }) => claim ?? []))];
    const count = `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`;
    return {
      severity: 'failure',
      clients: clientsOf(group),
      message: `${message}\n${count}: ${claims.join(', ')}`,
    };
  });
}

function byClaim(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  return [...Map.groupBy(findings, ({ claim }) => claim).values()];
}

/** What was seen alike with both clients is one thing. */
function bySaying(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const said = Map.groupBy(findings, ({ claim, client, message }, index) =>
    claim === undefined || client === undefined ? String(index) : `${claim} ${message}`,
  );
  return [...said.values()];
}

/** One entry for findings that are about one thing. */
function entryOf(findings: readonly Finding[]): readonly FindingEntry[] {
  const [first] = findings;
  if (first === undefined) return [];
  const said = [...Map.groupBy(findings, ({ message }) => message)];
  const message =
    said.length === 1
      ? first.message
      : said.map(([text, group]) => `${clientsOf(group).join(', ')}: ${text}`).join('\n');
  const { severity, claim } = first;
  return [{ severity, ...(claim !== undefined && { claim }), clients: clientsOf(findings), message }];
}

function clientsOf(findings: readonly Finding[]): readonly ClientId[] {
  return [...new Set(findings.flatMap(({ client }) => client ?? []))];
}
