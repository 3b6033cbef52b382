import { readFileSync } from 'node:fs';
import { ConformanceError } from '../conformance-error';

/**
 * What a file holds that an option names.
 * @throws ConformanceError UsageError where it cannot be read
 */
export function readText(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ConformanceError('UsageError', `${option} ${file}: ${(cause as Error).message}`, {
      expected: 'a file that can be read',
      next: 'Correct the path.',
      cause,
    });
  }
}
