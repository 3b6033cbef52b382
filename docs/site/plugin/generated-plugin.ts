import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { ERROR_TEXTS_FILE } from './error-texts';
import { generatedPages } from './generated-pages';
import { resultsPath } from './results-path';
import { type SiteResults, siteResults } from './site-results';

/** Adds the pages that are made from the results alone. */
export default function generatedPlugin({ siteDir, baseUrl }: LoadContext): Plugin<SiteResults> {
  return {
    name: 'conformance-generated',

    getPathsToWatch: () => [
      resultsPath(siteDir, process.env),
      join(siteDir, ERROR_TEXTS_FILE),
      join(siteDir, 'features', '*', 'migration.yaml'),
    ],

    async loadContent() {
      return siteResults(siteDir, process.env);
    },

    async contentLoaded({ content, actions }) {
      for (const { path, component, data } of generatedPages(siteDir, content)) {
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
