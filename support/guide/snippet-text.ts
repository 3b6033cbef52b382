import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutRegion } from './cut-region';
import { locateSource } from './locate-source';
import type { SourceReference } from './source-reference';

/** The alias under which v5 is installed beside v6, as it stands in the source of a snippet. */
const V5_ALIAS = /(?<=['"])aws-amplify-v5(?=['"/])/g;

/**
 * What a reader sees of a source: the region, with v5 under the name by which everybody else imports it.
 *
 * @throws ConformanceError (UsageError) for a file or a region that is not there
 */
export function snippetText(root: string, { file, region }: SourceReference): string {
  const path = locateSource(root, file);
  return cutRegion(readFileSync(join(root, path), 'utf8'), region, path).replaceAll(V5_ALIAS, 'aws-amplify');
}
