import type { Bilingual } from '../../../support/claims/claim';
import type { SeedPool } from '../../../support/pool/seed/seed';
import type { Exchange } from '../../../support/verdict/evidence';

/** What the reader filled in, by the fields' ids. */
export type Values = Readonly<Record<string, string>>;

export interface TrialField {
  readonly id: string;
  readonly label: Bilingual;
  /** What stands in it at first. */
  readonly value: string;
}

export interface TrialAction {
  readonly id: string;
  readonly label: Bilingual;
  /** The call, as a reader would write it. */
  readonly call: string;
  run(values: Values): Promise<unknown>;
}

/** Values that show something in particular. */
export interface TrialSuggestion {
  readonly label: Bilingual;
  readonly values: Values;
}

type SeedClient = NonNullable<SeedPool['clients']>[number];

/** What a page lets its reader try. */
export interface Trial {
  /** Settings and people of the pool in the page. */
  readonly pool: Omit<SeedPool, 'PoolName' | 'Id' | 'clients'>;
  /** Settings of the pool's app client, where its own do not do. */
  readonly client?: Omit<SeedClient, 'ClientName' | 'ClientId'>;
  readonly fields: readonly TrialField[];
  readonly actions: readonly TrialAction[];
  readonly suggestions: readonly TrialSuggestion[];
}

/** A mail or a text message that the pool would send. */
export interface Letter {
  readonly destination: string;
  readonly code: string;
}

/** What became of a call. */
export interface Outcome {
  readonly returned?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
  readonly exchanges: readonly Exchange[];
  readonly letters: readonly Letter[];
}

/** Amplify in this page, configured for a pool in this page. */
export interface TrialSession {
  readonly trial: Trial;
  /** Never rejects: a refusal is an outcome. @param id of an action */
  run(id: string, values: Values): Promise<Outcome>;
  /** Gives the page its own network back. */
  close(): void;
}

/** What the script of a page exports. */
export interface TrialScript {
  open(): TrialSession;
}
