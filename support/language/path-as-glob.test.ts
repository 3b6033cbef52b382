import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadSources } from '@cucumber/cucumber/api';
import { pathAsGlob } from './path-as-glob';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'glob-')));
after(() => rmSync(folder, { recursive: true }));

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index));
const OTHERS = [
  '\t',
  '\n',
  'é',
  'e\u0301',
  '’',
  '\u00a0',
  '😀',
  '[x]',
  '{a,b}',
  '!(a)',
  '**',
  ':12',
  '..',
  '@a',
];
// Windows has names of fewer characters.
const FORBIDDEN = process.platform === 'win32' ? /[<>:"/\\|?*\t\n]|\.\./ : /\//;
const SIGNS = [...ASCII, ...OTHERS].filter((sign) => !FORBIDDEN.test(sign));

/** Each in a folder and in a file of that name, with a neighbour by every other sign. */
const FILES = SIGNS.flatMap((sign) => [
  join(folder, `a${sign}b`, 'one.feature'),
  join(folder, 'files', `${sign}b.feature`),
]);

test('Cucumber reads exactly the file that is meant, whatever its path holds', async () => {
  mkdirSync(join(folder, 'files'));
  for (const [index, file] of FILES.entries()) {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, `Feature: ${index}\n  Example: ${index}\n    Given it\n`);
  }
  for (const [index, file] of FILES.entries()) {
    const sources = {
      paths: [pathAsGlob(file)],
      defaultDialect: 'en',
      names: [],
      tagExpression: '',
    } as const;
    const { plan } = await loadSources(
      { ...sources, names: [], paths: [...sources.paths], order: 'defined' },
      { cwd: folder },
    );
    assert.deepEqual(
      plan.map(({ name }) => name),
      [String(index)],
      JSON.stringify(file),
    );
  }
});
