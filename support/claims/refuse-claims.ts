import { ConformanceError } from '../conformance-error';
import { type DocumentProblem, describeDocumentProblem } from '../documents/document-problem';

/** @throws ConformanceError UsageError that names every problem at once; its `seen` is the list. None: it does nothing */
export function refuseClaims(problems: readonly DocumentProblem[]): void {
  if (problems.length === 0) return;
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
  throw new ConformanceError(
    'UsageError',
    `The claims cannot be read: ${count}.\n${problems.map(describeDocumentProblem).join('\n')}`,
    { seen: problems, next: 'Correct the files named above.' },
  );
}
