import type { Bilingual, ClientId, Level, Source, Subject } from '../claims/claim';
import type { Exchange } from './evidence';

export type Verdict =
  | 'conforms'
  | 'deviates'
  | 'known deviation'
  | 'cannot tell'
  | 'not applicable'
  | 'untested';

/** What the evidence says of the documented statement. */
export type Relation = 'confirms' | 'qualifies' | 'refutes';

/** How strong the evidence is. */
export type Standing = 'live' | 'third party' | 'simulated';

export type StepOutcome = 'passed' | 'failed' | 'skipped' | 'pending' | 'undefined' | 'ambiguous';

export interface StepResult {
  readonly keyword: string;
  readonly text: string;
  readonly outcome: StepOutcome;
  readonly durationMs: number;
}

export interface ExampleResult {
  /** `<claim id>/<n>`: the n-th example (from 1) of the claim's Rule in file order. */
  readonly id: string;
  readonly title: Bilingual;
  /** Relative to the project, with forward slashes, of the source file whatever language was run. */
  readonly file: string;
  readonly line: number;
  readonly outcome: 'passed' | 'failed' | 'cannot tell' | 'not applicable' | 'suite fault';
  readonly relation: Relation;
  readonly durationMs: number;
  readonly attempts: number;
  readonly error?: { readonly kind: string; readonly message: string };
  readonly steps: readonly StepResult[];
  readonly wire: readonly Exchange[];
}

export interface ClaimVerdict {
  readonly verdict: Verdict;
  /** Absent when nothing was observed. The strongest among the examples: refutes, then qualifies, then confirms. */
  readonly relation?: Relation;
  readonly standing?: Standing;
  readonly reason?: string;
  readonly examples: readonly ExampleResult[];
}

export interface ClaimResult {
  readonly id: string;
  readonly chapter: string;
  readonly level: Level;
  readonly subject: Subject;
  readonly statement: Bilingual;
  readonly sources: readonly Source[];
  readonly rows: readonly string[];
  readonly excluded?: Bilingual;
  readonly verdicts: Partial<Record<ClientId, ClaimVerdict>>;
}

export type Capability = 'codes' | 'triggers' | 'clock' | 'sms';

export interface ClientRelease {
  readonly id: ClientId;
  /** npm package: `aws-amplify`. */
  readonly package: string;
  readonly version: string;
}

/** `reports/results.json`. */
export interface Results {
  readonly schemaVersion: 1;
  readonly suite: { readonly version: string; readonly commit: string | null };
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** Seed of `--order random`; null when examples ran in file order. */
  readonly seed: string | null;
  readonly target: {
    readonly kind: 'embedded' | 'endpoint' | 'aws';
    readonly name: string;
    readonly profile: readonly Capability[];
  };
  readonly clients: readonly ClientRelease[];
  readonly claims: readonly ClaimResult[];
  readonly summary: Partial<Record<ClientId, Record<Verdict, number>>>;
  readonly exitCode: 0 | 1 | 2 | 3;
}
