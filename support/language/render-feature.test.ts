import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { ISupportCodeLibrary } from '@cucumber/cucumber/api';
import { loadClaims } from '../claims/load-claims';
import type { Book } from './book';
import { buildCatalogue } from './catalogue';
import { parseFeature } from './feature-file';
import { proveTranslation } from './prove-translation';
import { renderFeature } from './render-feature';
import { stepLibraryOf } from './step-library';
import { CLAIMS, FEATURE, loadStepCode, STEPS, writeProject } from './testing/project';

const PATH = 'features/confirm/alias.feature';
let library: ISupportCodeLibrary;
let book: Book;

before(async () => {
  library = await loadStepCode(STEPS);
  const chapters = loadClaims(writeProject({ 'features/confirm/claims.yaml': CLAIMS }));
  book = { chapters, catalogue: buildCatalogue(stepLibraryOf(library)) };
});

const FRENCH = `# language: fr
Fonctionnalité: Confirmer une inscription

  Toute personne qui s’inscrit prouve par
  un code que l’adresse est la sienne.

  Contexte:
    Étant donné qu'on se connecte aussi au pool avec son adresse
    Et qu'Alice s’est inscrite avec l’adresse «\u00A0shared@example.com\u00A0»

  # Why: both majors differ here.
  @confirm.alias
  Règle: L’alias passe à qui confirme

    @v5
    Exemple: Bruno reprend l’adresse
      Étant donné que Bruno s’est inscrit avec l’adresse «\u00A0shared@example.com\u00A0»
      Quand Bruno confirme avec le code qu’on lui a envoyé
      Alors l’adresse de Bruno est «\u00A0shared@example.com\u00A0»
      Et il se connecte avec «\u00A0shared@example.com\u00A0»
      Mais Alice a vu partir 1 code

    @v6 @refutes
    Plan du scénario: Alice confirme <count> fois
      Quand elle confirme avec le code qu’on lui a envoyé
      Alors Alice a vu partir <count> codes
      Et elle se connecte avec «\u00A0<email>\u00A0»

      Exemples:
        | count | email             |
        | 2     | alice@example.com |
        | 3     | other@example.com |
`;

function render(source: string, to: 'en' | 'fr') {
  return renderFeature(parseFeature(PATH, source), book, to);
}

test('an English feature becomes French, line for line', () => {
  assert.deepEqual(render(FEATURE, 'fr'), { source: FRENCH, problems: [] });
});

test('a round trip gives the original back', () => {
  assert.deepEqual(render(render(FEATURE, 'fr').source, 'en'), { source: FEATURE, problems: [] });
});

test('a feature in its house form does not change in its own language', () => {
  assert.equal(render(FEATURE, 'en').source, FEATURE);
  assert.equal(render(FRENCH, 'fr').source, FRENCH);
});

test('a gender that does not agree is not the house form', () => {
  const wrong = FEATURE.replace('the code he received', 'the code she received');
  assert.equal(render(wrong, 'en').source, FEATURE);
});

test('a rendering is proven against its original', () => {
  const original = parseFeature(PATH, FEATURE);
  assert.deepEqual(proveTranslation(original, parseFeature(PATH, FRENCH), stepLibraryOf(library)), []);
});

const WRONG_TRANSLATIONS: readonly (readonly [string, string, string, RegExp])[] = [
  ['another name', 'Mais Alice', 'Mais Bruno', /different arguments/],
  [
    'another address',
    'avec «\u00A0shared@example.com',
    'avec «\u00A0other@example.com',
    /different arguments/,
  ],
  ['another verb', 'Et il se connecte avec', 'Et l’adresse de Bruno est', /runs signsIn.*runs emailIs/],
  ['an unknown phrase', 'Et il se connecte', 'Et il se reconnecte', /undefined/],
  ['a tag that is lost', '@v6 @refutes', '@v6', /tagged/],
  ['a cell that changes', '| 3     |', '| 4     |', /different arguments/],
  ['a step that is lost', '      Mais Alice a vu partir 1 code\n', '\n', /7 steps, its translation 6/],
  [
    'an example that is lost',
    '        | 3     | other@example.com |\n',
    '\n',
    /numbers of examples: 3 and 2/,
  ],
  ['a line too many', '  Contexte:', '\n  Contexte:', /another line/],
];

for (const [fault, from, to, message] of WRONG_TRANSLATIONS) {
  test(`the proof fails on ${fault}`, () => {
    assert.ok(FRENCH.includes(from));
    const problems = proveTranslation(
      parseFeature(PATH, FEATURE),
      parseFeature(PATH, FRENCH.replace(from, to)),
      stepLibraryOf(library),
    );
    assert.match(problems[0]?.message ?? '', message);
  });
}

test('a missing translation names its line and the entry to add', () => {
  const { problems } = render(FEATURE.replace('Example: Bruno takes', 'Example: Bruno grabs'), 'fr');
  assert.deepEqual(problems, [
    {
      rule: 'missing-translation',
      file: PATH,
      line: 16,
      message: '"Bruno grabs the address over" has no French translation.',
      next: 'Add under translations: in features/confirm/claims.yaml:\n  - en: "Bruno grabs the address over"\n    fr: "…"',
    },
  ]);
});

test('a step that no phrase can say is named with its line', () => {
  const [problem] = render(FEATURE.replace('And he signs in', 'And he logs in'), 'fr').problems;
  assert.equal(problem?.line, 20);
  assert.match(problem?.message ?? '', /No English step reads "he logs in/);
});

test('a pronoun before anybody was named cannot be written in the other language', () => {
  const nobody = `# language: fr
Fonctionnalité: Confirmer une inscription

  Exemple: Bruno reprend l’adresse
    Quand on confirme
`;
  assert.match(render(nobody, 'en').problems[0]?.message ?? '', /No French step reads "on confirme"/);
});
