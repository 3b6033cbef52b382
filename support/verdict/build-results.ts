import type { Envelope } from '@cucumber/messages';
import type { Bilingual, Claim, ClientId } from '../claims/claim';
import { applyExpectations } from './apply-expectations';
import type { Asked } from './asked';
import { collectExamples } from './collect-examples';
import { collectFaults } from './collect-faults';
import { decideClaim } from './decide-claim';
import type { Expectation } from './expectation';
import { findLeaks } from './find-leaks';
import { gate } from './gate';
import type { ClaimResult, ClaimVerdict, ClientRelease, Fault, Results, Shard, Verdict } from './results';
import { SCHEMA_VERSION } from './schema-version';
import { withoutSecrets } from './secrets';
import type { Selection } from './selection';

/** The messages of one client's run. */
export interface ClientRun {
  readonly client: ClientRelease;
  readonly envelopes: readonly Envelope[];
  /** Why it was not begun, where it was not; then there are no messages. */
  readonly notRun?: string;
}

export interface RunRecord {
  readonly suite: Results['suite'];
  readonly target: Results['target'];
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly seed: string | null;
  /** Name of the mutant that was run; null for an honest run. */
  readonly mutant: string | null;
  readonly claims: readonly Claim[];
  readonly runs: readonly ClientRun[];
  readonly selection: Selection;
  readonly asked: Asked;
  /** Null where the whole of what was asked for ran. */
  readonly shard: Shard | null;
  readonly expectations: readonly Expectation[];
  /** What the caller found wrong besides what the messages say: a leak, a broken registry. */
  readonly faults: readonly Fault[];
  /** A scenario's title, as run, in both languages. */
  readonly titleOf: (name: string) => Bilingual;
}

/** Everything a run says, from its messages: verdicts, findings and the exit code. Pure, and free of secrets. */
export function buildResults(record: RunRecord): Results {
  const { selection } = record;
  const claimIds = new Set(record.claims.map(({ id }) => id));
  const collected = record.runs.map((run) => {
    const { client, envelopes } = run;
    const faults = faultsOfRun(run);
    return {
      client: client.id,
      interruption: faults[0],
      faults: [...faults, ...findLeaks(envelopes, client.id)],
      ...collectExamples(envelopes, client.id, { claimIds, titleOf: record.titleOf }),
    };
  });
  const verdictsOf = (claim: Claim): Partial<Record<ClientId, ClaimVerdict>> =>
    Object.fromEntries(
      collected.map(({ client, byClaim, leftOut, interruption }) => [
        client,
        decideClaim(claim, {
          client,
          examples: byClaim.get(claim.id) ?? [],
          leftOut: leftOut.get(claim.id) ?? 0,
          selection,
          ...(interruption && { interruption: interruption.message }),
          standing: record.target.standing,
        }),
      ]),
    );
  const astray = collected.flatMap(({ client, astray }): Fault[] =>
    astray.map((title) => ({
      kind: 'suite fault',
      client,
      message: `Example ${title} must be evidence for exactly one claim.`,
    })),
  );
  const decided = record.claims.map((claim) => claimResult(claim, verdictsOf(claim)));
  const startedAt = record.startedAt.toISOString();
  const { claims, findings } = applyExpectations(decided, record.expectations, {
    selection,
    today: startedAt.slice(0, 10),
  });
  const faults = distinct([...record.faults, ...collected.flatMap((run) => run.faults), ...astray]);
  return cleaned({
    schemaVersion: SCHEMA_VERSION,
    suite: record.suite,
    startedAt,
    durationMs: Math.round(record.durationMs),
    seed: record.seed,
    mutant: record.mutant,
    target: record.target,
    clients: record.runs.map(({ client }) => client),
    asked: record.asked,
    shard: record.shard,
    expectations: record.expectations,
    claims,
    summary: summarise(claims, record.runs),
    faults,
    ...gate({
      claims,
      faults,
      expectationFindings: findings,
      selection,
      shard: record.shard,
      target: record.target,
    }),
  });
}

function faultsOfRun({ client, envelopes, notRun }: ClientRun): readonly Fault[] {
  if (notRun === undefined) return collectFaults(envelopes, client.id);
  return [{ kind: 'cannot tell', client: client.id, message: `${client.id} was not run: ${notRun}` }];
}

/** Each said once: what every shard saw is one fault of the run. */
function distinct(faults: readonly Fault[]): readonly Fault[] {
  return [
    ...new Map(faults.map((fault) => [`${fault.client} ${fault.kind} ${fault.message}`, fault])).values(),
  ];
}

/** A secret that escaped the recorder is reported as a fault; it must not travel on to a screen or a file. */
function cleaned(results: Results): Results {
  return JSON.parse(withoutSecrets(JSON.stringify(results)));
}

/** Member by member: what a registry may know besides is no part of the report. */
function claimResult(claim: Claim, verdicts: ClaimResult['verdicts']): ClaimResult {
  const { id, chapter, level, subject, statement, sources, rows, finding } = claim;
  const { observed, advised, excluded, planned } = claim;
  return {
    ...{ id, chapter, level, subject, statement, sources, rows, finding },
    ...(observed && { observed }),
    ...(advised && { advised }),
    ...(excluded && { excluded }),
    ...(planned && { planned }),
    notApplicable: claim.notApplicable,
    verdicts,
  };
}

function summarise(claims: readonly ClaimResult[], runs: readonly ClientRun[]): Results['summary'] {
  return Object.fromEntries(
    runs.map(({ client }) => {
      const counts: Record<Verdict, number> = {
        conforms: 0,
        deviates: 0,
        'known deviation': 0,
        'cannot tell': 0,
        'not applicable': 0,
        untested: 0,
      };
      for (const { verdicts } of claims) {
        const verdict = verdicts[client.id]?.verdict;
        if (verdict) counts[verdict] += 1;
      }
      return [client.id, counts];
    }),
  );
}
