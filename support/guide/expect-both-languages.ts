import { ConformanceError } from '../conformance-error';
import { readGuide } from './read-guide';
import { pageInBoth } from './rules/page-in-both';

/** @throws ConformanceError (UsageError) that names every page which stands in one language alone */
export function expectBothLanguages(root: string): void {
  const missing = pageInBoth({ pages: readGuide(root) });
  if (missing.length === 0) return;
  throw new ConformanceError('UsageError', missing.map(({ message }) => message).join('\n'), {
    expected: 'every page in English and in French',
    next: missing.map(({ next }) => next).join(' '),
  });
}
