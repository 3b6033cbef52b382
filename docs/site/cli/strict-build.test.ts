import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const ROOT = resolve(__dirname, '../../..');
/** The site's own strictness and tools, on two pages in one language. */
const CONFIG = `import site from ${JSON.stringify(join(ROOT, 'docusaurus.config'))};
export default {
  ...site,
  favicon: undefined,
  headTags: [],
  staticDirectories: [],
  i18n: { defaultLocale: 'en', locales: ['en'] },
  plugins: [['@docusaurus/plugin-content-docs', { path: 'pages', routeBasePath: '/', sidebarPath: false }]],
  themes: ['@docusaurus/theme-classic'],
  themeConfig: {},
};
`;

test('a link to an anchor that is not there stops the build, and is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'strict-build-'));
  try {
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    mkdirSync(join(folder, 'pages'));
    writeFileSync(join(folder, 'docusaurus.config.ts'), CONFIG);
    writeFileSync(
      join(folder, 'pages', 'index.mdx'),
      '---\nslug: /\n---\n\n# Start\n\n[there](/other.mdx#there) and [nowhere](/other.mdx#nowhere)\n',
    );
    writeFileSync(join(folder, 'pages', 'other.mdx'), '# Other\n\n## There {/* #there */}\n');
    const program = join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'build', folder], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_UPDATE_NOTIFIER: '1', NO_COLOR: '1' },
    });
    const said = stdout + stderr;
    assert.equal(status, 1, said);
    assert.match(said, /broken anchors/i);
    assert.match(said, /#nowhere/);
    assert.doesNotMatch(said, /#there/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
