import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { runDocusaurus } from './run-docusaurus';

const ROOT = resolve(__dirname, '../../..');
/** The site's own strictness, tools and links, on two pages in one language. */
const CONFIG = `import site from ${JSON.stringify(join(ROOT, 'docusaurus.config'))};
export default {
  ...site,
  favicon: undefined,
  headTags: [],
  staticDirectories: [],
  i18n: { defaultLocale: 'en', locales: ['en'] },
  plugins: [
    ['@docusaurus/plugin-content-docs', { path: 'pages', routeBasePath: '/', sidebarPath: false }],
    ${JSON.stringify(join(ROOT, 'docs/site/plugin/client-plugin.ts'))},
  ],
  themes: ['@docusaurus/theme-classic'],
  themeConfig: {},
};
`;

describe('what stops the build, and is named without a stack trace', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'strict-build-'));
    for (const name of ['node_modules', 'docs']) symlinkSync(join(ROOT, name), join(folder, name));
    mkdirSync(join(folder, 'pages'));
    writeFileSync(join(folder, 'docusaurus.config.ts'), CONFIG);
    writeFileSync(join(folder, 'pages', 'other.mdx'), '# Other\n\n## There {/* #there */}\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function saidOfStart(text: string): Promise<string> {
    writeFileSync(join(folder, 'pages', 'index.mdx'), `---\nslug: /\n---\n\n# Start\n\n${text}\n`);
    const said: string[] = [];
    await assert.rejects(
      runDocusaurus(folder, ['build', folder], (line) => said.push(line)),
      /Docusaurus could not build the site/,
    );
    return said.join('\n');
  }

  it('a link to an anchor that is not there', async () => {
    const said = await saidOfStart('[there](/other.mdx#there) and [nowhere](/other.mdx#nowhere)');
    assert.match(said, /broken anchors/i);
    assert.match(said, /#nowhere/);
    assert.doesNotMatch(said, /#there|^\s+at /m);
  });

  it('a link to a page that is not there', async () => {
    const said = await saidOfStart('[there](/other/) and [nowhere](/no-such-page/)');
    assert.match(said, /broken links/i);
    assert.match(said, /no-such-page/);
    assert.doesNotMatch(said, /\/other\/|^\s+at /m);
  });
});
