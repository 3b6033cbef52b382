import type { ClientId } from '../claims/claim';
import { lackingOperations } from './lacking-operations';
import { clientsWithoutVerdict } from './looked-at';
import { isOfTrigger, refusingTriggers } from './refusing-triggers';
import type {
  ClaimResult,
  ClaimVerdict,
  ExampleResult,
  ExitCode,
  Fault,
  Finding,
  Results,
  Shard,
} from './results';
import { isAsked, type Selection } from './selection';

export interface GateInput {
  readonly claims: readonly ClaimResult[];
  readonly faults: readonly Fault[];
  /** What is wrong with the list of known deviations. */
  readonly expectationFindings: readonly Finding[];
  readonly selection: Selection;
  readonly shard: Shard | null;
  readonly target: Results['target'];
}

export interface Gate {
  readonly exitCode: ExitCode;
  /** Everything there is to say, failures first. */
  readonly findings: readonly Finding[];
}

const ORDER = ['failure', 'warning', 'notice'] as const;

/** Highest first: the suite's own fault outranks a proven deviation, which outranks what could not be told. */
const RANK: readonly ExitCode[] = [3, 1, 2, 0];

/** The exit code of a run and everything that led to it. Only `must` claims turn it. */
export function gate(input: GateInput): Gate {
  const { claims, faults, expectationFindings, shard, target } = input;
  const findings = [
    ...faults.map(findingOfFault),
    ...(faults.length === 0 ? nothingObserved(claims, shard) : []),
    // What falls to a shard may be anything; the whole run is judged where its shards are joined.
    ...(shard === null ? clientsWithoutVerdict(claims, faults) : []),
    ...lackingOperations(claims, target),
    ...refusingTriggers(claims, target),
    ...expectationFindings,
    ...claims.flatMap((claim) => findingsOfClaim(claim, input)),
  ].sort(bySeverity);
  return { exitCode: exitCodeOf(findings), findings };
}

/** The highest-ranking of what a run has to say. */
export function exitCodeOf(findings: readonly Finding[]): ExitCode {
  const codes = new Set(findings.map(({ exitCode }) => exitCode));
  return RANK.find((code) => codes.has(code)) ?? 0;
}

/** Failures first. */
export function bySeverity(a: Finding, b: Finding): number {
  return ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity);
}

function findingOfFault({ kind, message, client }: Fault): Finding {
  const exitCode = kind === 'cannot tell' ? 2 : 3;
  return { severity: 'failure', exitCode, message, ...(client && { client }) };
}

/** A run without an example is never green; but of few examples, none may fall to a shard. */
function nothingObserved(claims: readonly ClaimResult[], shard: Shard | null): readonly Finding[] {
  const examples = claims.flatMap(({ verdicts }) =>
    Object.values(verdicts).flatMap((verdict) => verdict.examples),
  );
  if (examples.length > 0) return [];
  if (shard !== null && shard.of > 0) {
    const message = `None of the ${shard.of} examples fell to this shard.`;
    return [{ severity: 'notice', exitCode: 0, message }];
  }
  const message = 'No example ran: nothing was checked.';
  return [{ severity: 'failure', topic: 'nothing checked', exitCode: 3, message }];
}

function findingsOfClaim(claim: ClaimResult, input: GateInput): readonly Finding[] {
  return Object.entries(claim.verdicts).flatMap(([client, verdict]) => [
    ...verdict.examples.filter(isFaulty).map((example) => faultyExample(claim, client as ClientId, example)),
    ...findingOfVerdict(claim, client as ClientId, verdict, input),
  ]);
}

function isFaulty({ outcome }: ExampleResult): boolean {
  return outcome === 'suite fault';
}

function faultyExample(claim: ClaimResult, client: ClientId, example: ExampleResult): Finding {
  const message = `The suite is at fault in ${example.id}: ${example.error?.kind}: ${example.error?.message}`;
  return { severity: 'failure', exitCode: 3, claim: claim.id, client, message };
}

function findingOfVerdict(
  claim: ClaimResult,
  client: ClientId,
  { verdict, observed, reason, examples }: ClaimVerdict,
  { selection, expectationFindings, target }: GateInput,
): readonly Finding[] {
  const about = { claim: claim.id, client };
  const turning = (exitCode: ExitCode, message: string): readonly Finding[] => {
    if (claim.level === 'must') return [{ severity: 'failure', exitCode, ...about, message }];
    return [{ severity: claim.level === 'should' ? 'warning' : 'notice', exitCode: 0, ...about, message }];
  };
  const listed = (message: string): readonly Finding[] => [
    { severity: 'notice', exitCode: 0, ...about, message },
  ];
  switch (verdict) {
    case 'deviates':
      // What is wrong with the known deviation says what is observed instead.
      if (expectationFindings.some((finding) => finding.claim === claim.id && finding.client === client))
        return [];
      if (isOfTrigger({ verdict, examples }, target.harmlessTriggers)) return [];
      return turning(1, `Deviates: ${observed}`);
    case 'cannot tell':
      return examples.some(isFaulty) ? [] : turning(2, `Cannot tell: ${reason}`);
    case 'untested':
      if (!isAsked(selection, client, claim.id)) return [];
      return claim.excluded || claim.planned
        ? listed(`Untested: ${reason}`)
        : turning(1, `Untested: ${reason}`);
    case 'known deviation':
      return listed(`Known deviation: ${reason}`);
    case 'not applicable':
      return listed(`Not applicable: ${reason}`);
    case 'conforms':
      return reason === undefined ? [] : listed(`Conforms in part: ${reason}`);
  }
}
