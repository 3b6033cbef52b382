import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadClaims } from '../claims/load-claims';
import { ConformanceError } from '../conformance-error';
import type { Problem } from './problem';
import { renderSuite } from './render-suite';
import { CLAIMS, FEATURE, loadStepCode, STEPS, writeProject } from './testing/project';

const PATH = 'features/confirm/alias.feature';

async function suite(feature: string) {
  const root = writeProject({ [PATH]: feature, 'features/confirm/claims.yaml': CLAIMS });
  return {
    root,
    into: join(root, 'rendered'),
    chapters: loadClaims(root),
    library: await loadStepCode(STEPS),
  };
}

test('the tree is written in the language asked for, and says where each file comes from', async () => {
  const given = await suite(FEATURE);
  const sources = renderSuite({ ...given, language: 'fr' });
  assert.deepEqual([...sources], [[join(given.into, PATH), PATH]]);
  const rendered = readFileSync(join(given.into, PATH), 'utf8').split('\n');
  assert.equal(rendered.length, FEATURE.split('\n').length);
  assert.equal(rendered[12], '  Règle: L’alias passe à qui confirme');
});

test('a file that is in the language already is copied', async () => {
  const given = await suite(FEATURE);
  renderSuite({ ...given, language: 'en' });
  assert.equal(readFileSync(join(given.into, PATH), 'utf8'), FEATURE);
});

test('a missing translation stops everything, and nothing is written', async () => {
  const given = await suite(
    FEATURE.replace('Bruno takes', 'Bruno grabs').replace('But Alice saw', 'But Alice heard'),
  );
  assert.throws(
    () => renderSuite({ ...given, language: 'fr' }),
    (error) => {
      assert.ok(error instanceof ConformanceError);
      assert.equal(error.kind, 'SuiteFault');
      const problems = error.seen as readonly Problem[];
      assert.deepEqual(
        problems.map(({ rule, line }) => `${line} ${rule}`),
        ['16 missing-translation', '21 unrenderable-step'],
      );
      return true;
    },
  );
  assert.equal(existsSync(given.into), false);
});
