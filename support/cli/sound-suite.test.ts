import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { soundSuite } from './sound-suite';

let root: string;

before(() => {
  root = mkdtempSync(join(tmpdir(), 'auth-conformance-'));
  write('features/a.feature', 'Feature: A');
  write('steps/a.steps.ts', 'export {};');
  write('support/a folder.kept/of-no-kind', 'x');
});
after(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

test('nothing is known of a suite whose packages are not written down', () => {
  assert.equal(soundSuite(root), undefined);
  write('package-lock.json', '{}');
  assert.equal(soundSuite(root)?.isKnown, false);
});

for (const [what, file, text] of [
  ['a feature', 'features/a.feature', 'Feature: B'],
  ['a step', 'steps/a.steps.ts', 'export const b = 1;'],
  ['a new file', 'support/language/rules/b.ts', 'export {};'],
  ['a package', 'package-lock.json', '{ "lockfileVersion": 3 }'],
] as const) {
  test(`a suite that was found sound is known until ${what} changes`, () => {
    soundSuite(root)?.keep();
    assert.equal(soundSuite(root)?.isKnown, true);
    write(file, text);
    assert.equal(soundSuite(root)?.isKnown, false);
  });
}

test('a suite that is again what it was is known', () => {
  write('features/a.feature', 'Feature: A');
  soundSuite(root)?.keep();
  write('features/a.feature', 'Feature: C');
  assert.equal(soundSuite(root)?.isKnown, false);
  write('features/a.feature', 'Feature: A');
  assert.equal(soundSuite(root)?.isKnown, true);
});
