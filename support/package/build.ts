import { join } from 'node:path';
import { PROJECT_ROOT } from '../cli/project';
import { reportError } from '../cli/report-error';
import { buildPackage } from './build-package';

/** What `npm pack` runs first: makes `dist`, which the package holds. */
buildPackage(PROJECT_ROOT, join(PROJECT_ROOT, 'dist')).catch((error: unknown) => {
  process.exitCode = reportError(error);
});
