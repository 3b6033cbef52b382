import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { StepResult } from '../../../support/verdict/results';
import { FeatureTexts } from './feature-texts';

const FILE = 'features/confirm/code.feature';
const ENGLISH = `# language: en
Feature: Codes
  Background:
    Given a pool

  Rule: It takes a code
    Example: Accepted
      When Bruno confirms
`;
const FRENCH = `# language: fr
Fonctionnalité: Codes
  Contexte:
    Étant donné un pool

  Règle: Il faut un code
    Exemple: Accepté
      Quand Bruno confirme
`;

function ran(...texts: readonly string[]) {
  const steps: StepResult[] = texts.map((text) => ({
    keyword: 'Given',
    text,
    outcome: 'passed',
    durationMs: 1,
  }));
  return { file: FILE, line: 7, steps };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

describe('FeatureTexts', () => {
  let root: string;
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'texts-'));
    write(join(root, FILE), ENGLISH);
    write(join(root, 'rendered/en', FILE), ENGLISH);
    write(join(root, 'rendered/fr', FILE), FRENCH);
  });
  after(() => rmSync(root, { recursive: true }));

  const texts = () => new FeatureTexts(root, join(root, 'rendered'));

  it('pairs the steps of both languages, the background’s included', () => {
    assert.deepEqual(texts().of(ran('a pool', 'Bruno confirms')), {
      en: [
        { keyword: 'Given', text: 'a pool', rows: [] },
        { keyword: 'When', text: 'Bruno confirms', rows: [] },
      ],
      fr: [
        { keyword: 'Étant donné', text: 'un pool', rows: [] },
        { keyword: 'Quand', text: 'Bruno confirme', rows: [] },
      ],
    });
  });

  it('knows an example that was run in French', () => {
    assert.ok(texts().of(ran('un pool', 'Bruno confirme')));
  });

  it('knows an example whose hook failed', () => {
    const { steps, ...example } = ran('a pool', 'Bruno confirms');
    const hook: StepResult = { keyword: 'Before', text: 'provision', outcome: 'failed', durationMs: 1 };
    assert.ok(texts().of({ ...example, steps: [hook, ...steps] }));
  });

  it('has nothing to show for an example that ran otherwise', () => {
    assert.equal(texts().of(ran('a pool', 'Bruno waits')), undefined);
    assert.equal(texts().of({ ...ran('a pool', 'Bruno confirms'), line: 8 }), undefined);
    assert.equal(texts().of({ ...ran('a pool'), file: 'features/confirm/gone.feature' }), undefined);
  });

  it('names a feature that has not been rendered', () => {
    const empty = new FeatureTexts(root, join(root, 'nowhere'));
    assert.throws(() => empty.of(ran('a pool')), {
      kind: 'UsageError',
      message: /not been rendered in "fr"/,
    });
  });
});
