import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { ConformanceError } from '../conformance-error';
import schema from '../documents/bilingual-map.schema.json';
import { checkShape } from '../documents/check-shape';
import { describeDocumentProblem } from '../documents/document-problem';
import { LocatedDocument } from '../documents/located-document';
import { schemaCheck } from '../documents/schema-check';
import type { Bilingual } from './claim';
import type { Located, LocatedChapter } from './located-chapter';

const check = schemaCheck(schema);

/** What a program has to change on its way from v5 to v6 because the two differ in a claim: one sentence. */
export interface MigrationAdvice extends Bilingual, Located {
  readonly claim: string;
}

/** The file beside a chapter's claims that holds its advice; relative to the project. */
export function migrationFile({ file }: Pick<LocatedChapter, 'file'>): string {
  return posix.join(posix.dirname(file), 'migration.yaml');
}

/**
 * The advice of every chapter, in the order of the chapters and of their files; a chapter may have none.
 * @throws ConformanceError UsageError that names file and line of every fault
 */
export function loadMigrationAdvice(
  root: string,
  chapters: readonly Pick<LocatedChapter, 'file'>[],
): readonly MigrationAdvice[] {
  const documents = chapters
    .map(migrationFile)
    .filter((file) => existsSync(posix.join(root, file)))
    .map((file) => new LocatedDocument(file, readFileSync(posix.join(root, file), 'utf8')));
  const problems = documents.flatMap((document) => {
    const { syntaxProblems } = document;
    return syntaxProblems.length > 0 ? syntaxProblems : checkShape(document, check());
  });
  if (problems.length > 0) {
    throw new ConformanceError('UsageError', problems.map(describeDocumentProblem).join('\n'), {
      next: 'Correct the files named above.',
    });
  }
  return documents.flatMap((document) =>
    Object.entries(document.value as Readonly<Record<string, Bilingual>>).map(([claim, text]) => ({
      claim,
      ...text,
      file: document.file,
      line: document.lineOf([claim]),
    })),
  );
}
