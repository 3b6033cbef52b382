import type { DocumentProblem } from '../documents/document-problem';
import type { Claim, Source } from './claim';
import { contradictoryReasons } from './contradictory-reasons';
import type { LocatedChapter } from './located-chapter';
import { repeatedIds } from './repeated-ids';

type Finding = Pick<DocumentProblem, 'message' | 'expected' | 'next'>;

function backwardRanges({ lines }: Source): string[] {
  return lines.split(',').filter((part) => {
    const [from, to] = part.split('-').map(Number);
    return from !== undefined && to !== undefined && to <= from;
  });
}

const NO_GROUND = 'neither documented nor our own nor advised';

/** What a claim rests on: one thing, so that a reader knows whose word it is. */
function groundsOf({ sources, observed, advised }: Claim): string[] {
  return [
    ...(sources.length > 0 ? ['documented'] : []),
    ...(observed ? ['our own'] : []),
    ...(advised ? ['advised'] : []),
  ];
}

function* findingsOf(claim: Claim): Generator<Finding> {
  if (claim.subject !== 'client' && claim.rows.length === 0) {
    yield {
      message: `${claim.id} is about the pool and cites no row of the Cognito reference`,
      expected: 'rows: [CF-09, ...]',
      next: 'Cite the rows that the embedded pool was built from.',
    };
  }
  const grounds = groundsOf(claim);
  if (grounds.length !== 1) {
    yield {
      message: `${claim.id} is ${grounds.length === 0 ? NO_GROUND : `both ${grounds.join(' and ')}`}`,
      expected: 'one of sources, the entries of the client reference under observed, or pages under advised',
      next: 'Give the edition and the lines that say it; where no edition does, give observed: [F5], or who advises it.',
    };
  }
  if (claim.observed && claim.level === 'must') {
    yield {
      message: `${claim.id} is our own and decides the gate`,
      expected: 'the level should, or note',
      next: 'Nobody has promised it: let it warn at most.',
    };
  }
  for (const source of claim.sources) {
    for (const range of backwardRanges(source)) {
      yield {
        message: `${claim.id} cites the lines ${range} of ${source.edition}`,
        expected: 'a range whose end is after its start',
        next: 'Correct the range, or give the single line.',
      };
    }
  }
  yield* contradictoryReasons(claim);
}

function misplaced({ id, file }: LocatedChapter): DocumentProblem[] {
  const folder = file.split('/').at(-2);
  if (folder === id) return [];
  return [
    {
      file,
      line: 1,
      message: `the chapter is called "${id}"`,
      expected: `the name of its folder, "${folder}"`,
      next: 'Rename the chapter or its folder.',
    },
  ];
}

/** What no schema can say: ids across chapters, rows that a subject asks for, words that exclude each other. */
export function checkMeaning(chapters: readonly LocatedChapter[]): DocumentProblem[] {
  const claims = chapters.flatMap((chapter) => chapter.claims);
  const wrong = claims.flatMap((claim) =>
    [...findingsOf(claim)].map((finding) => ({ file: claim.file, line: claim.line, ...finding })),
  );
  return [...chapters.flatMap(misplaced), ...repeatedIds(claims), ...wrong];
}
