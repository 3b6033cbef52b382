import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/** Scripts of their own keep each short enough that the browser can answer between them. */
const REACT = /[\\/]node_modules[\\/](?:react-dom|scheduler)[\\/]/;

/**
 * What the pages run: started in steps, with the site's own links, and without Prism, a fifth of all scripts: code is
 * coloured when the pages are built.
 */
export default function clientPlugin({ siteDir }: LoadContext): Plugin {
  const ours = (path: string) => join(siteDir, 'docs/site', path);
  return {
    name: 'conformance-client',
    configureWebpack: (_config, isServer) => ({
      resolve: {
        alias: {
          'prism-react-renderer$': ours('code/no-prism.ts'),
          '@docusaurus/utils-common$': ours('client/utils-common.ts'),
          // Docusaurus's own alias of that name is not exact, and the first that fits is taken.
          '@docusaurus/Link': ours('client/link.tsx'),
        },
      },
      ...(!isServer && {
        mergeStrategy: { entry: 'replace' },
        entry: { main: ours('client/start.ts') },
        optimization: {
          splitChunks: {
            cacheGroups: { react: { test: REACT, name: 'react', chunks: 'all', enforce: true } },
          },
        },
      }),
    }),
  };
}
