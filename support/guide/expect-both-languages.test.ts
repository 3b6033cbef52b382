import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { expectBothLanguages } from './expect-both-languages';
import { guideFolders } from './guide-folders';

let root: string;
before(() => {
  root = mkdtempSync(join(tmpdir(), 'guide-'));
  for (const folder of guideFolders(root)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.mdx'), '# Index\n');
  }
});
after(() => rmSync(root, { recursive: true }));

test('a build stops at a page that stands in one language alone, and names the file to write', () => {
  expectBothLanguages(root);
  const [english, french] = guideFolders(root);
  writeFileSync(join(english, 'new.mdx'), '# New\n');
  assert.throws(() => expectBothLanguages(root), {
    kind: 'UsageError',
    message: 'The page new.mdx is missing in French.',
    next: /^Write docs\/i18n\/fr\/docusaurus-plugin-content-docs\/current\/new\.mdx, /,
  });
  writeFileSync(join(french, 'new.mdx'), '# Nouveau\n');
  expectBothLanguages(root);
});
