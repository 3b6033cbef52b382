import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { HISTORY } from '../cli/record-run';
import { RESULTS_FILE } from '../words/results-file';
import { badgeSvg } from './badge-svg';
import { ERROR_TEXTS_FILE } from './error-texts';
import { generatedPages } from './generated-pages';
import { resultsPath } from './results-path';
import { runBadges } from './run-badges';
import { type SiteResults, siteResults } from './site-results';

/** Adds the pages that are made from the results alone, the raw results and the badges. */
export default function generatedPlugin({ siteDir, baseUrl, i18n }: LoadContext): Plugin<SiteResults> {
  return {
    name: 'conformance-generated',

    getPathsToWatch: () => [
      resultsPath(siteDir, process.env),
      join(siteDir, ERROR_TEXTS_FILE),
      join(siteDir, HISTORY),
      join(siteDir, 'docs/data/pools/*.json'),
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

    async postBuild({ content, outDir }) {
      // Each language has a folder of its own, and links to the files of the first.
      if (i18n.currentLocale !== i18n.defaultLocale) return;
      for (const [name, badge] of Object.entries(runBadges(content))) {
        writeFileSync(join(outDir, name), badgeSvg(badge));
      }
      const source = resultsPath(siteDir, process.env);
      if (content.startedAt !== undefined) copyFileSync(source, join(outDir, RESULTS_FILE));
    },
  };
}
