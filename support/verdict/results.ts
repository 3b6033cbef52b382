import type { Bilingual, ClientId, Level, Source, Subject } from '../claims/claim';
import type { UnmetNeed } from '../conformance-error';
import type { Asked } from './asked';
import type { Exchange } from './evidence';
import type { Expectation } from './expectation';
import type { SCHEMA_VERSION } from './schema-version';

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

export interface ExampleError {
  /** The error's name (`AssertionError`, `Deviation`, `TypeError`), or the step outcome that stopped the example. */
  readonly kind: string;
  readonly message: string;
  readonly expected?: string;
  readonly seen?: string;
  /** What about the target keeps the example from running there; absent where no setting does. */
  readonly unmet?: readonly UnmetNeed[];
  /** The operation of the API that the suite called and the target lacks; absent where none is. */
  readonly lacking?: string;
  /** What the reader can do about it. */
  readonly next?: string;
}

export interface ExampleResult {
  /** `<claim id>/<n>`: the n-th example (from 1) of the claim's Rule in file order. */
  readonly id: string;
  readonly title: Bilingual;
  /** Relative to the project, with forward slashes, of the source file whatever language was run. */
  readonly file: string;
  readonly line: number;
  readonly outcome: ExampleOutcome;
  readonly relation: Relation;
  readonly durationMs: number;
  readonly attempts: number;
  /** Absent when the example passed at its first attempt. */
  readonly error?: ExampleError;
  readonly steps: readonly StepResult[];
  readonly wire: readonly Exchange[];
}

/** `suite fault` exits with 3 whatever else was seen. */
export type ExampleOutcome = 'passed' | 'failed' | 'cannot tell' | 'not applicable' | 'suite fault';

export interface ClaimVerdict {
  readonly verdict: Verdict;
  /**
   * Absent when nothing was observed, and when the target cannot show the whole claim. The strongest among the
   * examples: refutes, then qualifies, then confirms.
   */
  readonly relation?: Relation;
  /** Absent where `relation` is. */
  readonly standing?: Standing;
  readonly reason?: string;
  /**
   * The text that an expectation must state. Of a deviation, known or not: what each example that deviates saw, after
   * its id. Of a claim that is not applicable to the target: `not looked at: ` and what stands in the way.
   */
  readonly observed?: string;
  readonly examples: readonly ExampleResult[];
  /** How many examples of the claim apply to the client and were no part of the run; absent when none. */
  readonly leftOut?: number;
}

export interface ClaimResult {
  readonly id: string;
  readonly chapter: string;
  readonly level: Level;
  readonly subject: Subject;
  readonly statement: Bilingual;
  /** Empty for a claim of our own. */
  readonly sources: readonly Source[];
  /** What a claim of our own rests on: `["F5"]`. */
  readonly observed?: readonly string[];
  /** The pages that advise what the claim asks of a pool. */
  readonly advised?: readonly string[];
  readonly rows: readonly string[];
  /** What really happens. */
  readonly finding: Bilingual;
  readonly excluded?: Bilingual;
  readonly planned?: Bilingual;
  readonly notApplicable: Partial<Record<ClientId, Bilingual>>;
  readonly verdicts: Partial<Record<ClientId, ClaimVerdict>>;
}

export type Capability = 'codes' | 'triggers' | 'clock' | 'sms';

export interface ClientRelease {
  readonly id: ClientId;
  /** npm package: `aws-amplify`. */
  readonly package: string;
  readonly version: string;
}

/** Something that is true of a whole run rather than of one claim. */
export interface Fault {
  readonly kind: 'suite fault' | 'cannot tell';
  readonly message: string;
  readonly client?: ClientId;
}

/** One line of what the gate has to say. `failure` turned the exit code; the others did not. */
export interface Finding {
  readonly severity: 'failure' | 'warning' | 'notice';
  /**
   * Set where an entry of the list of known deviations no longer tells the truth, where no example ran, where a client
   * looked at no claim, for a claim that an earlier run looked at, for a deviation that was let pass because an earlier
   * run had it, for an operation that the target lacks, and for a trigger that refuses people though it is said to let
   * them pass.
   */
  readonly topic?:
    | 'known deviation'
    | 'nothing checked'
    | 'nothing looked at'
    | 'no longer looked at'
    | 'earlier deviation'
    | 'lacking operation'
    | 'refusing trigger';
  readonly exitCode: ExitCode;
  readonly claim?: string;
  readonly client?: ClientId;
  readonly message: string;
}

/** What a run said of a claim with one client. */
export type ClaimState = Pick<ClaimVerdict, 'verdict' | 'relation' | 'observed'>;

/** A claim, with one client, of which two runs say different things, or which only one of them knows. */
export interface Change {
  readonly claim: string;
  readonly client: ClientId;
  /** Absent where the earlier run did not know the claim. */
  readonly before?: ClaimState;
  /** Absent where the later run no longer knows it. */
  readonly after?: ClaimState;
}

/** What two runs on the same target have in common and what they do not. */
export interface Comparison {
  /** Of the earlier run; ISO 8601, UTC. */
  readonly startedAt: string;
  /** Of the earlier run: 0, 1, 2 or 3. */
  readonly exitCode: ExitCode;
  /** Releases of the suite and of each client of the later run; null before where the client had no part. */
  readonly releases: readonly {
    readonly of: string;
    readonly before: string | null;
    readonly after: string;
  }[];
  readonly changes: readonly Change[];
  /** Deviations that the earlier run had just so, and that did not turn the exit code for that reason. */
  readonly letPass: readonly { readonly claim: string; readonly client: ClientId }[];
}

/** Which suite ran, and how it is called. */
export interface SuiteRelease {
  readonly version: string;
  /** Null outside a checkout. */
  readonly commit: string | null;
  /** True where it is a package that somebody installed: its commands are called another way. */
  readonly installed?: true;
  /** What a team added to it, as the options said. */
  readonly own?: { readonly features: string; readonly steps?: string };
}

/** 0 conforms, 1 deviates or untested, 2 could not be told, 3 the suite itself is at fault. */
export type ExitCode = 0 | 1 | 2 | 3;

/** One of the parts into which a run's examples were dealt. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly total: number;
  /** How many examples all parts share, each counted once a client. */
  readonly of: number;
}

/** What a run asked in one category of the service's quotas, provisioning and clean-up included. */
export interface CategoryRequests {
  /** `UserCreation` */
  readonly category: string;
  /** Requests a second that the run kept to. */
  readonly quota: number;
  readonly requests: number;
  /** Requests that waited, to keep to the quota, and how long altogether. */
  readonly held: number;
  readonly heldMs: number;
  /** Requests that were turned away for their rate, nevertheless. */
  readonly turnedAway: number;
}

/** `reports/results.json`. */
export interface Results {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly suite: SuiteRelease;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** Seed of `--order random`; null when examples ran in file order. */
  readonly seed: string | null;
  /** What was broken on purpose: such a run says nothing of the libraries or the pool. */
  readonly mutant: string | null;
  readonly target: {
    readonly kind: 'embedded' | 'endpoint' | 'aws';
    readonly name: string;
    /** The target file, as it was given; absent where none was. */
    readonly file?: string;
    /** Whether pools were made for the run, or one of somebody's own was used; the former when absent. */
    readonly mode?: 'provisioned' | 'existing';
    /** The id of the pool, where it is somebody's own. */
    readonly userPoolId?: string;
    readonly standing: Standing;
    readonly profile: readonly Capability[];
    /** Operations that it is said to lack, by name; absent where none is. */
    readonly lacks?: readonly string[];
    /** Triggers that are said to let people pass; absent where none is. */
    readonly harmlessTriggers?: readonly string[];
  };
  readonly clients: readonly ClientRelease[];
  /** What the run was asked for. */
  readonly asked: Asked;
  /** Which part of it this run took; null for all of it, and for parts that were merged. */
  readonly shard: Shard | null;
  /** The known deviations that the run was given. */
  readonly expectations: readonly Expectation[];
  readonly claims: readonly ClaimResult[];
  readonly summary: Partial<Record<ClientId, Record<Verdict, number>>>;
  readonly faults: readonly Fault[];
  readonly findings: readonly Finding[];
  /** Absent where there were no quotas to keep to. */
  readonly traffic?: readonly CategoryRequests[];
  /** Absent where the run was compared with no other. */
  readonly compared?: Comparison;
  readonly exitCode: ExitCode;
}
