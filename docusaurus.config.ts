import type * as ContentDocs from '@docusaurus/plugin-content-docs';
import type { UserThemeConfig } from '@docusaurus/theme-common';
import type { Config } from '@docusaurus/types';
import { PAGE_TEMPLATE } from './docs/site/plugin/page-template';
import remarkClaims from './docs/site/plugin/remark-claims';
import remarkColours from './docs/site/plugin/remark-colours';
import remarkScenarios from './docs/site/plugin/remark-scenarios';
import remarkSnippets from './docs/site/plugin/remark-snippets';

const withoutScripts = [
  '[role="tabpanel"][hidden]{display:block!important}',
  '[role="tablist"],[class*="toggle"]{display:none!important}',
].join('');

const config: Config = {
  title: 'Amplify Auth Conformance',
  tagline: 'What Amplify really does when people sign up, sign in and sign out',
  favicon: 'favicon.svg',
  url: process.env.SITE_URL ?? 'http://localhost:3000',
  baseUrl: process.env.SITE_BASE_URL ?? '/',
  trailingSlash: true,
  ssrTemplate: PAGE_TEMPLATE,
  staticDirectories: ['docs/static'],
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
  },
  i18n: {
    path: 'docs/i18n',
    defaultLocale: 'en',
    locales: ['en', 'fr'],
    localeConfigs: {
      en: { label: 'English', htmlLang: 'en' },
      fr: { label: 'Français', htmlLang: 'fr' },
    },
  },
  future: {
    v4: true,
    // A warm persistent cache serves pages whose sources have changed.
    faster: {
      swcJsLoader: true,
      swcJsMinimizer: true,
      swcHtmlMinimizer: true,
      lightningCssMinimizer: true,
      mdxCrossCompilerCache: true,
      rspackBundler: true,
      rspackPersistentCache: false,
      ssgWorkerThreads: false,
      gitEagerVcs: false,
    },
  },
  // Without scripts no tab can be opened, so every panel is.
  headTags: [{ tagName: 'noscript', attributes: {}, innerHTML: `<style>${withoutScripts}</style>` }],
  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      {
        path: 'docs/guide',
        routeBasePath: '/',
        sidebarPath: './docs/site/sidebars.ts',
        breadcrumbs: false,
        remarkPlugins: [
          [remarkSnippets, { root: __dirname }],
          remarkColours,
          [remarkClaims, { root: __dirname }],
          [remarkScenarios, { root: __dirname }],
        ],
      } satisfies ContentDocs.Options,
    ],
    '@docusaurus/plugin-css-cascade-layers',
    './docs/site/plugin/evidence-plugin.ts',
    './docs/site/plugin/generated-plugin.ts',
    './docs/site/plugin/search-plugin.ts',
    './docs/site/plugin/client-plugin.ts',
  ],
  themes: [
    [
      '@docusaurus/theme-classic',
      {
        customCss: [
          'tokens',
          'page',
          'claim',
          'summary',
          'evidence',
          'scenario',
          'wire',
          'generated',
          'migration',
          'search',
          'code',
          'try-it',
          'errors',
          'diagrams',
          'catalogue',
          'architecture',
          'results',
          'sequence',
        ].map((name) => `./docs/site/css/${name}.css`),
      },
    ],
    './docs/site/plugin/theme-plugin.ts',
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: 'Amplify Auth Conformance',
      logo: { alt: '', src: 'favicon.svg', width: 28, height: 28 },
      items: [
        { type: 'doc', docId: 'confirming-a-sign-up', label: 'Guide', position: 'left' },
        { to: '/from-v5-to-v6', label: 'From v5 to v6', position: 'left' },
        { to: '/results', label: 'Results', position: 'left' },
        { to: '/evidence', label: 'Evidence', position: 'left' },
        { type: 'localeDropdown', position: 'right' },
      ],
    },
    footer: {
      copyright:
        'Apache-2.0. Not affiliated with Amazon Web Services; AWS, Amplify and Amazon Cognito are its trademarks.',
    },
    // The theme writes these into each block; the style sheet knows whether it is dark.
    prism: {
      theme: { plain: { color: 'var(--code-ink)', backgroundColor: 'var(--code-paper)' }, styles: [] },
    },
  } satisfies UserThemeConfig,
};

export default config;
