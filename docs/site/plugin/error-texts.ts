import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual } from '../../../support/claims/claim';
import { ConformanceError } from '../../../support/conformance-error';
import { checkShape } from '../../../support/documents/check-shape';
import { describeDocumentProblem } from '../../../support/documents/document-problem';
import { LocatedDocument } from '../../../support/documents/located-document';
import { schemaCheck } from '../../../support/documents/schema-check';
import schema from '../../data/errors.schema.json';

export const ERROR_TEXTS_FILE = 'docs/data/errors.yaml';

export interface ErrorText {
  readonly means: Bilingual;
  readonly todo: Bilingual;
}

/** By operation, or `library` where no request was sent, then by the error's name. */
export type ErrorTexts = Readonly<Record<string, Readonly<Record<string, ErrorText>>>>;

const check = schemaCheck(schema);

/** @throws ConformanceError (UsageError) that names file and line of every fault */
export function readErrorTexts(root: string): ErrorTexts {
  const document = new LocatedDocument(ERROR_TEXTS_FILE, readFileSync(join(root, ERROR_TEXTS_FILE), 'utf8'));
  const { syntaxProblems } = document;
  const problems = syntaxProblems.length > 0 ? syntaxProblems : checkShape(document, check());
  if (problems.length === 0) return document.value as ErrorTexts;
  throw new ConformanceError('UsageError', problems.map(describeDocumentProblem).join('\n'), {
    next: `Correct ${ERROR_TEXTS_FILE}.`,
  });
}
