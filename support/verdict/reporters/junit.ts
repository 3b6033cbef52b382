import type { ClientId } from '../../claims/claim';
import { rerunCommand } from '../rerun-command';
import type { ClaimResult, ClaimVerdict, ExampleResult, Finding, Results } from '../results';
import { escapeMarkup } from './escape-markup';

interface TestCase {
  readonly xml: string;
  readonly state: 'passed' | 'failure' | 'error' | 'skipped';
}

/** What an example is evidence for. */
interface About {
  readonly claim: ClaimResult;
  readonly verdict: ClaimVerdict | undefined;
  /** Whether its deviation did not turn the gate, because an earlier run had it. */
  readonly isLetPass: boolean;
}

interface RunExample {
  readonly example: ExampleResult;
  /** What runs it again. */
  readonly command: string | undefined;
}

/**
 * JUnit XML: a suite for each client, a case for each example, and one for whatever else turned the gate. It has a
 * failure or an error exactly when the exit code is not 0: what the gate lets pass is `skipped`, with the reason.
 */
export function junit(results: Results): string {
  const ofRun = results.findings.filter(({ client }) => client === undefined).flatMap(caseOfFinding);
  const suites = [
    ...results.clients.map(({ id }) => ({ name: id, cases: casesOf(results, id) })),
    ...(ofRun.length === 0 ? [] : [{ name: 'run', cases: ofRun }]),
  ];
  const totals = counts(suites.flatMap(({ cases }) => cases));
  const texts = suites.map(({ name, cases }) => suite(name, cases, results));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Amplify Auth Conformance" ${totals} time="${seconds(results.durationMs)}">\n${texts.join('')}</testsuites>\n`;
}

function suite(name: string, cases: readonly TestCase[], { target, mutant }: Results): string {
  const facts = propertiesOf([
    ['target', target.name],
    ...(mutant === null ? [] : ([['mutant', mutant]] as const)),
  ]);
  return `  <testsuite name="${name}" ${counts(cases)}>\n    ${facts}\n${cases.map(({ xml }) => xml).join('')}  </testsuite>\n`;
}

function counts(cases: readonly TestCase[]): string {
  const count = (state: TestCase['state']): number =>
    cases.filter((testCase) => testCase.state === state).length;
  return `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
}

function propertiesOf(facts: readonly (readonly [string, string])[]): string {
  const properties = facts.map(
    ([name, value]) => `<property name="${name}" value="${escapeMarkup(value)}"/>`,
  );
  return `<properties>${properties.join('')}</properties>`;
}

function casesOf(results: Results, client: ClientId): readonly TestCase[] {
  const examples = results.claims.flatMap((claim) => {
    const verdict = claim.verdicts[client];
    const about = aboutOf(claim, client, results);
    return (verdict?.examples ?? []).map((example) => {
      const command = rerunCommand(results, claim.id, [client]);
      return caseOfExample(about, { example, command });
    });
  });
  const others = results.findings.filter(
    (finding) => finding.client === client && !isShown(finding, results),
  );
  return [...examples, ...others.flatMap(caseOfFinding)];
}

/** Whether the finding's examples already say it. */
function isShown({ claim: id, client, topic }: Finding, results: Results): boolean {
  if (topic !== undefined) return false;
  const claim = results.claims.find((candidate) => candidate.id === id);
  if (!claim || !client) return false;
  const about = aboutOf(claim, client, results);
  const examples = about.verdict?.examples ?? [];
  return examples.some((example) => ['failure', 'error'].includes(stateOf(about, example)));
}

function aboutOf(claim: ClaimResult, client: ClientId, { compared }: Results): About {
  const letPass = compared?.letPass ?? [];
  return {
    claim,
    verdict: claim.verdicts[client],
    isLetPass: letPass.some((entry) => entry.claim === claim.id && entry.client === client),
  };
}

function stateOf({ claim, verdict, isLetPass }: About, example: ExampleResult): TestCase['state'] {
  switch (example.outcome) {
    case 'passed':
      return 'passed';
    case 'suite fault':
      return 'error';
    case 'not applicable':
      return 'skipped';
    case 'cannot tell':
      return claim.level === 'must' ? 'error' : 'skipped';
    case 'failed':
      return claim.level === 'must' && verdict?.verdict === 'deviates' && !isLetPass ? 'failure' : 'skipped';
  }
}

function caseOfExample(about: About, { example, command }: RunExample): TestCase {
  const { claim, verdict } = about;
  const state = stateOf(about, example);
  const attributes = `classname="${escapeMarkup(claim.id)}" name="${escapeMarkup(`${example.id} ${example.title.en}`)}" file="${escapeMarkup(example.file)}" line="${example.line}" time="${seconds(example.durationMs)}"`;
  const properties = propertiesOf([
    ['claim', claim.id],
    ['level', claim.level],
    ['verdict', verdict?.verdict ?? ''],
    ['standing', verdict?.standing ?? ''],
    ['attempts', String(example.attempts)],
    ...(verdict?.reason === undefined ? [] : ([['reason', verdict.reason]] as const)),
  ]);
  const lines = [properties, ...stateElement(state, claim, { example, command })];
  return {
    state,
    xml: `    <testcase ${attributes}>\n${lines.map((line) => `      ${line}\n`).join('')}    </testcase>\n`,
  };
}

function stateElement(
  state: TestCase['state'],
  claim: ClaimResult,
  { example: { error }, command }: RunExample,
): readonly string[] {
  if (state === 'passed') return [];
  const message = escapeMarkup(error?.message ?? '');
  const type = escapeMarkup(error?.kind ?? '');
  if (state === 'skipped') return [`<skipped message="${type}: ${message}"/>`];
  const body = [
    `Claim: ${claim.statement.en}`,
    ...(error?.expected === undefined ? [] : [`Expected: ${error.expected}`]),
    ...(error?.seen === undefined ? [] : [`Seen: ${error.seen}`]),
    ...(error?.next === undefined ? [] : [`Next: ${error.next}`]),
    ...(command === undefined ? [] : [`Run again: ${command}`]),
  ].join('\n');
  return [`<${state} type="${type}" message="${message}">${escapeMarkup(body)}</${state}>`];
}

function caseOfFinding({ severity, exitCode, claim, message }: Finding): readonly TestCase[] {
  if (severity !== 'failure') return [];
  const state = exitCode === 1 ? 'failure' : 'error';
  const name = escapeMarkup(claim ?? 'the run');
  const text = escapeMarkup(message);
  return [
    {
      state,
      xml: `    <testcase classname="${name}" name="${name}: gate">\n      <${state} type="gate" message="${text}"/>\n    </testcase>\n`,
    },
  ];
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
