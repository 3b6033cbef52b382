/** A text in the suite's two languages. */
export interface Bilingual {
  readonly en: string;
  readonly fr: string;
}

export type Language = keyof Bilingual;

/** One of the historic pages of the documentation. */
export type Edition = 'fr' | 'en-4.x' | 'en-5.x' | 'en-3.x' | 'en-3.x-short';

export interface Source {
  readonly edition: Edition;
  /** Line numbers and ranges in that edition: `"8,43,75-80"`. */
  readonly lines: string;
}

/** `must` claims decide the gate; `should` ones are reported as warnings; `note` ones are reported only. */
export type Level = 'must' | 'should' | 'note';

/** Whose behaviour a claim is about. */
export type Subject = 'client' | 'pool' | 'both';

export type ClientId = 'amplify-v5' | 'amplify-v6';

export interface Claim {
  /** Stable, dotted, lower case: `confirm.force-alias.default`. Also the tag of its Rule. */
  readonly id: string;
  /** The folder under `features/` that declares it. */
  readonly chapter: string;
  readonly level: Level;
  readonly subject: Subject;
  readonly statement: Bilingual;
  /** Where it is documented; empty for a claim of our own. */
  readonly sources: readonly Source[];
  /** For a claim of our own, the entries of the client reference that it rests on: a finding (`F5`) or a table (`2b`). */
  readonly observed?: readonly string[];
  /** For a claim about what a pool ought to be, the pages that advise it. */
  readonly advised?: readonly string[];
  /** Rows of the Cognito reference that the embedded pool was built from: `["CF-09"]`. */
  readonly rows: readonly string[];
  /** What really happens, in one or two sentences. */
  readonly finding: Bilingual;
  /** Why no run can decide it. A claim with an exclusion has no example; it is listed and never required. */
  readonly excluded?: Bilingual;
  /** Why no example exists yet. Such a claim is listed as `untested` and does not turn the gate. */
  readonly planned?: Bilingual;
  /** Clients to which the statement cannot be put at all, each with the reason. */
  readonly notApplicable: Partial<Record<ClientId, Bilingual>>;
}

/** Titles and narratives of a chapter's features, in both languages. */
export interface Chapter {
  readonly id: string;
  readonly title: Bilingual;
  readonly claims: readonly Claim[];
  readonly translations: readonly Bilingual[];
}
