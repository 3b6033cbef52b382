import { checkShape } from '../documents/check-shape';
import type { DocumentProblem } from '../documents/document-problem';
import { LocatedDocument } from '../documents/located-document';
import { schemaCheck } from '../documents/schema-check';
import type { Bilingual, Claim } from './claim';
import { contradictoryReasons } from './contradictory-reasons';
import type { LocatedChapter } from './located-chapter';
import schema from './own-claims.schema.json';
import { refuseClaims } from './refuse-claims';
import { repeatedIds } from './repeated-ids';

const check = schemaCheck(schema);

/** A text in one of the languages, or in both. */
type Words = Partial<Bilingual>;

type OwnClaim = Pick<Claim, 'id' | 'level'> &
  Partial<Pick<Claim, 'subject'>> & {
    readonly statement: Words;
    readonly finding?: Words;
    readonly excluded?: Words;
    readonly planned?: Words;
    readonly notApplicable?: Readonly<Record<string, Words>>;
  };

interface Declaration {
  readonly chapter: string;
  readonly title: Words;
  readonly claims: readonly OwnClaim[];
}

/**
 * Reads the chapters of a team that adds to the suite. Nobody else documents their claims: these cite no source, may
 * decide the gate, and need one language.
 *
 * @param files each `claims.yaml`: its path as problems are to call it, and its text
 * @param others the suite's own chapters, whose names and ids are taken
 * @throws ConformanceError UsageError that names every problem at once
 */
export function loadOwnChapters(
  files: readonly { readonly path: string; readonly text: string }[],
  others: readonly LocatedChapter[],
): readonly LocatedChapter[] {
  const documents = files.map(({ path, text }) => new LocatedDocument(path, text));
  refuseClaims(
    documents.flatMap((document) => {
      const { syntaxProblems } = document;
      return syntaxProblems.length > 0 ? syntaxProblems : checkShape(document, check());
    }),
  );
  const chapters = documents.map(located);
  const claims = chapters.flatMap((chapter) => chapter.claims);
  const known = others.flatMap((chapter) => chapter.claims);
  refuseClaims([
    ...repeatedChapters([...others, ...chapters]),
    ...repeatedIds([...known, ...claims]),
    ...claims.flatMap(({ file, line, ...claim }) =>
      [...contradictoryReasons(claim)].map((finding) => ({ file, line, ...finding })),
    ),
  ]);
  return chapters;
}

function located(document: LocatedDocument): LocatedChapter {
  const { chapter, title, claims } = document.value as Declaration;
  const { file } = document;
  return {
    id: chapter,
    title: inBoth(title),
    file,
    line: 1,
    claims: claims.map((claim, index) => ({
      ...asClaim(claim, chapter),
      file,
      line: document.lineOf(['claims', index]),
    })),
    translations: [],
  };
}

function asClaim(
  { id, level, subject = 'both', statement, finding, excluded, planned, notApplicable = {} }: OwnClaim,
  chapter: string,
): Claim {
  return {
    ...{ id, chapter, level, subject },
    statement: inBoth(statement),
    finding: inBoth(finding ?? statement),
    ...{ sources: [], rows: [] },
    ...(excluded && { excluded: inBoth(excluded) }),
    ...(planned && { planned: inBoth(planned) }),
    notApplicable: Object.fromEntries(
      Object.entries(notApplicable).map(([client, reason]) => [client, inBoth(reason)]),
    ),
  };
}

/** What stands in one language stands for the other. */
function inBoth({ en, fr }: Words): Bilingual {
  return { en: en ?? fr ?? '', fr: fr ?? en ?? '' };
}

function repeatedChapters(chapters: readonly LocatedChapter[]): readonly DocumentProblem[] {
  const first = new Map<string, LocatedChapter>();
  return chapters.flatMap((chapter) => {
    const earlier = first.get(chapter.id) ?? chapter;
    first.set(chapter.id, earlier);
    if (earlier === chapter) return [];
    return {
      file: chapter.file,
      line: 1,
      message: `the chapter "${chapter.id}" is declared twice`,
      expected: `a name of its own: ${earlier.file} has this one`,
      next: 'Rename the chapter.',
    };
  });
}
