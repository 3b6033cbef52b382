import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/** Keeps Prism, a fifth of all scripts, out of the pages: their code is coloured when they are built. */
export default function noPrismPlugin({ siteDir }: LoadContext): Plugin {
  return {
    name: 'conformance-no-prism',
    configureWebpack: () => ({
      resolve: { alias: { 'prism-react-renderer$': join(siteDir, 'docs/site/code/no-prism.ts') } },
    }),
  };
}
