import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

const ROOT = resolve(__dirname, '..');
const IMPORT = /^(?:import|export) (type )?[^;]*?from '(\.[^']+)';|require\('(\.[^']+)'\)/gms;

/** Which folders a folder may import from, besides itself. Types alone may also be taken from the contracts. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'support/pool': [],
  'support/documents': [],
  'support/claims': ['support/documents', 'support/conformance-error'],
  'support/verdict': [
    'support/claims',
    'support/documents',
    'support/transport',
    'support/conformance-error',
  ],
  'support/transport': ['support/conformance-error'],
  'support/clients': ['support/conformance-error', 'support/transport'],
  'support/targets': [
    'support/clients',
    'support/documents',
    'support/transport',
    'support/pool',
    'support/triggers',
    'support/conformance-error',
  ],
  'support/triggers': [],
  'support/aws': ['support/triggers'],
  'support/language': ['support/claims', 'support/conformance-error'],
  'support/guide': ['support/claims', 'support/language', 'support/conformance-error'],
  'support/vocabulary': ['support/claims'],
};

const AWS_HOMES = ['support/targets/', 'support/pool/', 'support/triggers/reporting/'];

/** What any folder may take types from. */
const CONTRACTS = [
  'support/claims/claim',
  'support/verdict/evidence',
  'support/verdict/results',
  'support/clients/contract',
];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

function importsOf(file: string): readonly Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(IMPORT)].map(([, type, path, required]) => ({
    from: file,
    to: relative(ROOT, join(ROOT, dirname(file), path ?? required ?? '')),
    isType: type !== undefined,
  }));
}

for (const [folder, allowed] of Object.entries(ALLOWED)) {
  test(`${folder} imports only what it may`, () => {
    const files = globSync(`${folder}/**/*.ts`, { cwd: ROOT, exclude: ['**/*.test.ts', '**/testing/**'] });
    assert.ok(files.length > 0, `${folder} holds no file`);
    const stray = files
      .flatMap(importsOf)
      .filter(({ to }) => ![folder, ...allowed].some((home) => to === home || to.startsWith(`${home}/`)))
      .filter(({ to, isType }) => !(isType && CONTRACTS.includes(to)))
      .map(({ from, to }) => `${from} -> ${to}`);
    assert.deepEqual(stray, []);
  });
}

test('only targets, pool and what runs on AWS know AWS, only clients knows Amplify', () => {
  const knows = (pattern: RegExp) =>
    globSync('{steps,support}/**/*.ts', { cwd: ROOT, exclude: ['**/*.test.ts', '**/testing/**'] }).filter(
      (file) => pattern.test(readFileSync(join(ROOT, file), 'utf8')),
    );
  const outside = (files: readonly string[], homes: readonly string[]) =>
    files.filter((file) => !homes.some((home) => file.startsWith(home)));
  assert.deepEqual(outside(knows(/from 'aws-amplify|@aws-amplify/), ['support/clients/']), []);
  assert.deepEqual(outside(knows(/(?:from |import\()'@aws-(?:sdk|crypto)/), AWS_HOMES), []);
});
