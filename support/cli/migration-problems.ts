import type { LocatedChapter, LocatedClaim } from '../claims/located-chapter';
import { type MigrationAdvice, migrationFile } from '../claims/migration-advice';
import type { FeatureFile } from '../language/feature-file';
import type { Problem } from '../language/problem';
import { typographyFault } from '../language/typography';

interface Written {
  readonly chapters: readonly Pick<LocatedChapter, 'file' | 'claims'>[];
  readonly features: readonly Pick<FeatureFile, 'pickles'>[];
  readonly advice: readonly MigrationAdvice[];
}

const OF_ONE_CLIENT: readonly string[] = ['@v5', '@v6'];

/**
 * `migration-missing`, `migration-needless`, `french-typography`: each claim whose examples part by client says what
 * to change on the way from v5 to v6, and no other claim does.
 */
export function migrationProblems({ chapters, features, advice }: Written): readonly Problem[] {
  const parted = partedClaims(features);
  const claims = chapters.flatMap(({ claims: own, ...chapter }) => own.map((claim) => ({ claim, chapter })));
  const advised = new Set(advice.map(({ claim }) => claim));
  const missing = claims
    .filter(({ claim }) => parted.has(claim.id) && !advised.has(claim.id))
    .map(({ claim, chapter }) => missingAdvice(claim, migrationFile(chapter)));
  return [...missing, ...advice.flatMap((entry) => faultsOf(entry, parted))];
}

/** The claims of which at least one example is for one client alone. */
function partedClaims(features: Written['features']): ReadonlySet<string> {
  const tagLists = features.flatMap(({ pickles }) => pickles.map(({ tags }) => tags.map(({ name }) => name)));
  const parted = tagLists.filter((tags) => tags.some((tag) => OF_ONE_CLIENT.includes(tag)));
  return new Set(parted.flat().map((tag) => tag.slice(1)));
}

function missingAdvice({ id, file, line }: LocatedClaim, where: string): Problem {
  return {
    rule: 'migration-missing',
    file,
    line,
    message: `${id} has an example for one client alone, and nothing says what to change from v5 to v6.`,
    next: `Add one sentence in each language under ${id} in ${where}; "Nothing to change" is one too.`,
  };
}

function faultsOf({ claim, fr, file, line }: MigrationAdvice, parted: ReadonlySet<string>): Problem[] {
  const fault = typographyFault(fr);
  return [
    ...(parted.has(claim)
      ? []
      : [
          {
            rule: 'migration-needless',
            file,
            line,
            message: `${claim} is no claim whose examples part by client.`,
            next: 'Correct the id, or remove the advice.',
          },
        ]),
    ...(fault ? [{ rule: 'french-typography', file, line, ...fault }] : []),
  ];
}
