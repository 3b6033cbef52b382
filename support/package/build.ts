import { join } from 'node:path';
import { PROJECT_ROOT } from '../cli/project';
import { toTheEnd } from '../cli/to-the-end';
import { buildPackage } from './build-package';

/** What `npm pack` runs first: makes `dist`, which the package holds. */
void toTheEnd(() => buildPackage(PROJECT_ROOT, join(PROJECT_ROOT, 'dist')));
