import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConformanceError } from '../conformance-error';
import { checkShape } from '../documents/check-shape';
import { LocatedDocument } from '../documents/located-document';
import { schemaCheck } from '../documents/schema-check';
import { checkMeaning } from './check-meaning';
import type { Bilingual, Chapter, Claim } from './claim';
import schema from './claims.schema.json';
import type { LocatedChapter } from './located-chapter';
import { refuseClaims } from './refuse-claims';

const check = schemaCheck(schema);

/** A `claims.yaml` that satisfies the schema. */
interface Declaration {
  readonly chapter: string;
  readonly title: Bilingual;
  readonly claims: readonly (Omit<Claim, 'chapter' | 'sources' | 'rows' | 'notApplicable'> &
    Partial<Pick<Claim, 'sources' | 'rows' | 'notApplicable'>>)[];
  readonly translations?: Chapter['translations'];
}

function located(document: LocatedDocument): LocatedChapter {
  const { chapter, title, claims, translations = [] } = document.value as Declaration;
  const { file } = document;
  return {
    id: chapter,
    title,
    file,
    line: 1,
    claims: claims.map((claim, index) => ({
      ...claim,
      chapter,
      sources: claim.sources ?? [],
      rows: claim.rows ?? [],
      notApplicable: claim.notApplicable ?? {},
      file,
      line: document.lineOf(['claims', index]),
    })),
    translations: translations.map((translation, index) => ({
      ...translation,
      file,
      line: document.lineOf(['translations', index]),
    })),
  };
}

function documentsUnder(root: string): LocatedDocument[] {
  const features = join(root, 'features');
  const folders = existsSync(features) ? readdirSync(features).sort() : [];
  return folders
    .map((folder) => `features/${folder}/claims.yaml`)
    .filter((file) => existsSync(join(root, file)))
    .map((file) => new LocatedDocument(file, readFileSync(join(root, file), 'utf8')));
}

/**
 * Reads `features/<chapter>/claims.yaml` of every chapter, in order of folder name.
 * Throws a `UsageError` that names every problem at once; its `seen` is the list of `DocumentProblem`s.
 */
export function loadClaims(root: string): LocatedChapter[] {
  const documents = documentsUnder(root);
  if (documents.length === 0) {
    throw new ConformanceError('UsageError', `There are no claims under ${join(root, 'features')}.`, {
      expected: 'features/<chapter>/claims.yaml',
      next: 'Run the command in the project, or restore its features.',
    });
  }
  const problems = documents.flatMap((document) => {
    const { syntaxProblems } = document;
    return syntaxProblems.length > 0 ? syntaxProblems : checkShape(document, check());
  });
  refuseClaims(problems);
  const chapters = documents.map(located);
  refuseClaims(checkMeaning(chapters));
  return chapters;
}
