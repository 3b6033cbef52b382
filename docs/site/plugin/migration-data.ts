import type { Bilingual, ClientId } from '../../../support/claims/claim';
import type { MigrationAdvice } from '../../../support/claims/migration-advice';
import { ConformanceError } from '../../../support/conformance-error';
import type { ClaimResult, ClaimVerdict, ExampleResult } from '../../../support/verdict/results';
import type { ChapterDigest, Mark } from '../site-data';
import { type ExchangeLine, exchangeLine } from './exchange-line';

/** What one client does of a claim on which the two part. */
export interface MigrationSide {
  readonly mark: Mark;
  /** What happens, as the titles of its own examples say. */
  readonly happens: readonly Bilingual[];
  /** What its device sends in the example that decides; empty when it sends nothing. */
  readonly wire: readonly ExchangeLine[];
}

export interface MigrationClaim {
  readonly id: string;
  readonly statement: Bilingual;
  readonly finding: Bilingual;
  readonly advice: Bilingual;
  readonly sides: Partial<Record<ClientId, MigrationSide>>;
}

export interface MigrationChapter {
  readonly chapter: ChapterDigest;
  readonly claims: readonly MigrationClaim[];
}

/**
 * The claims on which v5 and v6 part: in what the evidence says, or in what was looked at to say it.
 *
 * @throws ConformanceError (UsageError) for such a claim without advice
 */
export function migrationData(
  chapters: readonly ChapterDigest[],
  claims: readonly ClaimResult[],
  advice: readonly MigrationAdvice[],
): readonly MigrationChapter[] {
  const parted = claims.filter(parts);
  const texts = new Map(advice.map(({ claim, en, fr }) => [claim, { en, fr }]));
  const missing = parted.filter(({ id }) => !texts.has(id)).map(({ id }) => id);
  if (missing.length > 0) {
    throw new ConformanceError(
      'UsageError',
      `v5 and v6 part in ${missing.join(', ')}, and nothing says what to change.`,
      {
        expected: 'one sentence in each language in the chapter’s migration.yaml',
        next: 'Write it; `npm run check` names the file.',
      },
    );
  }
  return chapters
    .map((chapter) => ({
      chapter,
      claims: parted
        .filter((claim) => claim.chapter === chapter.id)
        .map((claim) => migrationClaim(claim, texts.get(claim.id) ?? claim.finding)),
    }))
    .filter(({ claims: own }) => own.length > 0);
}

/** Whether two clients differ in what the evidence says, or in the examples that were put to them. */
function parts({ verdicts }: ClaimResult): boolean {
  const sides = Object.values(verdicts).map(({ verdict, relation, examples }) =>
    JSON.stringify([verdict, relation, examples.map(({ id }) => id)]),
  );
  return new Set(sides).size > 1;
}

function migrationClaim(
  { id, statement, finding, verdicts }: ClaimResult,
  advice: Bilingual,
): MigrationClaim {
  const sides = Object.entries(verdicts).map(([client, verdict]) => [client, sideOf(verdict, verdicts)]);
  return { id, statement, finding, advice, sides: Object.fromEntries(sides) };
}

function sideOf(verdict: ClaimVerdict, all: ClaimResult['verdicts']): MigrationSide {
  const others = Object.values(all).filter((other) => other !== verdict);
  const shared = new Set(others.flatMap(({ examples }) => examples.map(({ id }) => id)));
  const own = verdict.examples.filter(({ id }) => !shared.has(id));
  const { relation, standing } = verdict;
  return {
    mark: { verdict: verdict.verdict, ...(relation && { relation }), ...(standing && { standing }) },
    happens: own.map(({ title }) => title),
    wire: wireOf(own.find((example) => example.relation === relation) ?? own[0]),
  };
}

function wireOf(example: ExampleResult | undefined): readonly ExchangeLine[] {
  return (example?.wire ?? []).filter(({ from }) => from !== 'administrator').map(exchangeLine);
}
