import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { loadClaims } from '../../../support/claims/load-claims';
import { loadMigrationAdvice } from '../../../support/claims/migration-advice';
import { chaptersOf } from './chapters-of';
import { migrationData } from './migration-data';
import { resultsPath } from './results-path';
import { type SiteResults, siteResults } from './site-results';

interface GeneratedPage {
  /** Of the page, without slashes around it. */
  readonly path: string;
  /** The file in `docs/site/components` that draws it from `data`. */
  readonly component: string;
  readonly data: object;
}

/** Adds the pages that are made from the results alone. */
export default function generatedPlugin({ siteDir, baseUrl }: LoadContext): Plugin<SiteResults> {
  return {
    name: 'conformance-generated',

    getPathsToWatch: () => [
      resultsPath(siteDir, process.env),
      join(siteDir, 'features', '*', 'migration.yaml'),
    ],

    async loadContent() {
      return siteResults(siteDir, process.env);
    },

    async contentLoaded({ content, actions }) {
      for (const { path, component, data } of pagesOf(content, siteDir)) {
        actions.addRoute({
          path: `${baseUrl}${path}/`,
          component: join(siteDir, 'docs/site/components', component),
          modules: { data: await actions.createData(`${path}.json`, data) },
          exact: true,
        });
      }
    },
  };
}

function pagesOf(results: SiteResults, root: string): readonly GeneratedPage[] {
  const chapters = chaptersOf(results, root);
  const advice = loadMigrationAdvice(root, loadClaims(root));
  return [
    {
      path: 'from-v5-to-v6',
      component: 'migration-page.tsx',
      data: migrationData(chapters, results.claims, advice),
    },
  ];
}
