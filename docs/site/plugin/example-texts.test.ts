import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { exampleTexts } from './example-texts';

const ENGLISH = `# language: en
Feature: Codes
  @code.taken
  Rule: It takes a code
    Example: Accepted
      When Bruno confirms
    @v6
    Example: Refused
      When Bruno waits
`;
const FRENCH = `# language: fr
Fonctionnalité: Codes
  @code.taken
  Règle: Il faut un code
    Exemple: Accepté
      Quand Bruno confirme
    @v6
    Exemple: Refusé
      Quand Bruno attend
`;

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'examples-'));
  for (const [language, text] of Object.entries({ en: ENGLISH, fr: FRENCH })) {
    const path = join(folder, language, 'features/confirm/code.feature');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
});
after(() => rmSync(folder, { recursive: true }));

test('an example is found by its title, in both languages and with its clients', () => {
  assert.deepEqual(exampleTexts(folder, { claim: 'code.taken', title: 'Refused' }), {
    clients: ['amplify-v6'],
    titles: { en: 'Refused', fr: 'Refusé' },
    steps: {
      en: [{ keyword: 'When', text: 'Bruno waits', rows: [] }],
      fr: [{ keyword: 'Quand', text: 'Bruno attend', rows: [] }],
    },
  });
});

test('without a title it is the first, and without a tag it is of both clients', () => {
  const { titles, clients } = exampleTexts(folder, { claim: 'code.taken' });
  assert.equal(titles.fr, 'Accepté');
  assert.deepEqual(clients, ['amplify-v5', 'amplify-v6']);
});

test('what is not there is refused with what is', () => {
  const next = 'Write one of these titles: "Accepted", "Refused".';
  assert.throws(() => exampleTexts(folder, { claim: 'code.taken', title: 'Gone' }), { next });
  assert.throws(() => exampleTexts(folder, { claim: 'code.none' }), { next: 'Correct the id of the claim.' });
  assert.throws(() => exampleTexts(join(folder, 'none'), { claim: 'code.taken' }), /not been rendered/);
});
