import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/** Adds the page with all that a search finds. The index itself is made after the build, from what was built. */
export default function searchPlugin({ siteDir, baseUrl }: LoadContext): Plugin {
  return {
    name: 'conformance-search',

    contentLoaded({ actions }) {
      actions.addRoute({
        path: `${baseUrl}search/`,
        component: join(siteDir, 'docs/site/search/search-page.tsx'),
        exact: true,
      });
    },
  };
}
