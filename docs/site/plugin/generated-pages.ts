import { loadClaims } from '../../../support/claims/load-claims';
import { loadMigrationAdvice } from '../../../support/claims/migration-advice';
import { chaptersOf } from './chapters-of';
import { diagramsData } from './diagrams-data';
import { readErrorTexts } from './error-texts';
import { errorsData } from './errors-data';
import { migrationData } from './migration-data';
import { readPools } from './read-pools';
import { resultsData } from './results-data';
import type { SiteResults } from './site-results';

/** A page that is made from the results alone. */
export interface GeneratedPage {
  /** Without slashes around it. */
  readonly path: string;
  /** The file in `docs/site/components` that draws the page from `data`. */
  readonly component: string;
  readonly data: object;
}

/** @throws ConformanceError (UsageError) where a text is missing or cannot be read */
export function generatedPages(root: string, results: SiteResults): readonly GeneratedPage[] {
  const { claims } = results;
  const chapters = chaptersOf(results, root);
  return [
    {
      path: 'from-v5-to-v6',
      component: 'migration-page.tsx',
      data: migrationData(chapters, claims, loadMigrationAdvice(root, loadClaims(root))),
    },
    { path: 'results', component: 'results-page.tsx', data: resultsData(root, results) },
    { path: 'pools-compared', component: 'pools-page.tsx', data: readPools(root) },
    { path: 'state-diagrams', component: 'diagrams-page.tsx', data: diagramsData(claims) },
    { path: 'errors-index', component: 'errors-page.tsx', data: errorsData(claims, readErrorTexts(root)) },
  ];
}
