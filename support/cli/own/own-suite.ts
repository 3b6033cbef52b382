import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadOwnChapters } from '../../claims/load-own-chapters';
import type { LocatedChapter } from '../../claims/located-chapter';
import { ConformanceError } from '../../conformance-error';
import { type FeatureFile, parseOwnFeature } from '../../language/feature-file';
import { filesOf, pathFromHere } from './files-of';
import type { OwnOptions } from './own-options';

/** What a team adds to the suite. Every file is called by its path from the current folder. */
export interface OwnSuite {
  /** As they were given. */
  readonly options: { readonly features: string; readonly steps?: string };
  readonly chapters: readonly LocatedChapter[];
  readonly features: readonly FeatureFile[];
  /** Absolute. */
  readonly featureFiles: readonly string[];
  /** Absolute. */
  readonly stepFiles: readonly string[];
}

const STEP_FILES = '**/*.steps.{ts,js,cjs,mjs}';

/**
 * Reads a team's own features and claims, and finds its steps.
 * @param others the suite's own chapters
 * @returns undefined where none was asked for
 * @throws ConformanceError UsageError for folders without what they should hold, and for faulty claims
 */
export function readOwnSuite(
  { features, steps }: OwnOptions,
  others: readonly LocatedChapter[],
): OwnSuite | undefined {
  if (features === undefined && steps === undefined) return undefined;
  if (features === undefined) {
    throw new ConformanceError('UsageError', `--steps ${steps}: no feature of yours would use them.`, {
      next: 'Name the folder of your features with --features.',
    });
  }
  const featureFiles = filesOf('--features', features, '**/*.feature');
  if (featureFiles.length === 0) throw lacks(`--features ${features}`, 'a file whose name ends in .feature');
  const claimsFiles = filesOf('--features', features, '**/claims.yaml');
  const stepFiles =
    steps === undefined ? filesOf('--features', features, STEP_FILES) : filesOf('--steps', steps, STEP_FILES);
  if (steps !== undefined && stepFiles.length === 0) {
    throw lacks(
      `--steps ${steps}`,
      'a file whose name ends in .steps.ts, .steps.js, .steps.cjs or .steps.mjs',
    );
  }
  const chapters = loadOwnChapters(
    claimsFiles.map((file) => ({ path: pathFromHere(file), text: readFileSync(file, 'utf8') })),
    others,
  );
  const chapterAt = new Map(claimsFiles.map((file, index) => [dirname(file), chapters[index]?.id ?? '']));
  return {
    options: { features, ...(steps !== undefined && { steps }) },
    ...{ chapters, featureFiles, stepFiles },
    features: featureFiles.map((file) =>
      parseOwnFeature(pathFromHere(file), readFileSync(file, 'utf8'), chapterOf(file, chapterAt)),
    ),
  };
}

/** The chapter whose `claims.yaml` is nearest: beside the feature, or in a folder above. */
function chapterOf(feature: string, chapterAt: ReadonlyMap<string, string>): string {
  for (let folder = dirname(feature); folder !== dirname(folder); folder = dirname(folder)) {
    const chapter = chapterAt.get(folder);
    if (chapter !== undefined) return chapter;
  }
  throw new ConformanceError('UsageError', `${pathFromHere(feature)} has no claims.yaml beside it.`, {
    expected: `${pathFromHere(join(dirname(feature), 'claims.yaml'))}, or one in a folder above`,
    next: 'Write down there what the examples are to prove: chapter, title and claims.',
  });
}

function lacks(where: string, expected: string): ConformanceError {
  return new ConformanceError('UsageError', `${where}: the folder has nothing to read.`, {
    expected,
    next: 'Correct the path, or add the file.',
  });
}
