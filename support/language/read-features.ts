import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type FeatureFile, parseFeature } from './feature-file';

/** Every `.feature` file under a project's `features`, in order of path. */
export function readFeatures(root: string): FeatureFile[] {
  const folder = join(root, 'features');
  if (!existsSync(folder)) return [];
  return globSync('**/*.feature', { cwd: folder })
    .map((path) => `features/${path.split(sep).join('/')}`)
    .sort()
    .map((path) => parseFeature(path, readFileSync(join(root, path), 'utf8')));
}
