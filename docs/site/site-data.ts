import type { Bilingual, ClientId, Language } from '../../support/claims/claim';
import type {
  ClaimResult,
  ClaimVerdict,
  ClientRelease,
  ExampleResult,
  Relation,
  Results,
  Standing,
  Verdict,
} from '../../support/verdict/results';
import type { ReferenceRow } from './plugin/reference-rows';

/** What is true of a whole run; without `startedAt` there has been none. */
export type RunFacts = Pick<Results, 'suite' | 'target' | 'clients' | 'summary'> &
  Partial<Pick<Results, 'startedAt'>> & {
    /** `startedAt` in words of the locale that is being built. */
    readonly day?: string;
    /** Releases that the project pins by now instead of those of the run: its evidence is stale. */
    readonly moved: readonly ClientRelease[];
  };

/** What one client's badge says. */
export interface Mark {
  readonly verdict: Verdict;
  readonly relation?: Relation;
  readonly standing?: Standing;
}

/** What every page knows of a claim. */
export interface ClaimDigest {
  readonly chapter: string;
  readonly marks: Partial<Record<ClientId, Mark>>;
  /** No run can decide it: it is about printed text or about releases of the past. */
  readonly undecidable?: true;
}

export interface ChapterDigest {
  readonly id: string;
  readonly title: Bilingual;
}

/** The plugin's global data: part of every page, so it is kept small. */
export interface SiteData {
  readonly run: RunFacts;
  readonly chapters: readonly ChapterDigest[];
  readonly claims: Readonly<Record<string, ClaimDigest>>;
}

export interface StepText {
  readonly keyword: string;
  readonly text: string;
  /** Rows of the step's table, or the lines of its text block, one cell each. */
  readonly rows: readonly (readonly string[])[];
}

export type ScenarioTexts = Readonly<Record<Language, readonly StepText[]>>;

/** An example that a guide page shows. */
export interface ExampleTexts {
  readonly clients: readonly ClientId[];
  readonly titles: Bilingual;
  readonly steps: ScenarioTexts;
}

/** An example with its Gherkin in both languages; absent when the feature has changed since the run. */
export interface EvidencedExample extends ExampleResult {
  readonly texts?: ScenarioTexts;
}

export interface EvidencedVerdict extends Omit<ClaimVerdict, 'examples'> {
  readonly examples: readonly EvidencedExample[];
}

export interface EvidencedClaim extends Omit<ClaimResult, 'verdicts'> {
  readonly verdicts: Partial<Record<ClientId, EvidencedVerdict>>;
}

/** The data of one evidence page. */
export interface EvidenceChapter {
  readonly chapter: ChapterDigest;
  readonly claims: readonly EvidencedClaim[];
  /** The rows that the claims cite. */
  readonly rows: readonly ReferenceRow[];
}

/** A step as contributors look for it; the phrases are Cucumber expressions. */
export interface ListedStep extends Bilingual {
  /** What its file in `steps/` is named after. */
  readonly noun: string;
  /** `Given`, `When` or `Then`. */
  readonly keyword: string;
  /** A line of a feature that uses it, in the reader's language; absent where the phrase tells enough. */
  readonly example?: string;
}
