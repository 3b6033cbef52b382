import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadClaims } from '../../../support/claims/load-claims';
import { pinnedReleases } from './pinned-releases';
import type { SiteResults } from './site-results';

/** Every claim of the registry, untested with every client: what is known before the first run. */
export function resultsOfNoRun(root: string): SiteResults {
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return {
    suite: { version, commit: null },
    target: { kind: 'embedded', name: 'embedded', standing: 'simulated', profile: [] },
    clients: pinnedReleases(root),
    summary: {},
    claims: loadClaims(root).flatMap(({ claims }) =>
      claims.map(({ file, line, ...claim }) => ({ ...claim, verdicts: {} })),
    ),
  };
}
