import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { parseFeature } from '../feature-file';
import { type StepLibrary, stepLibraryOf } from '../step-library';
import { loadStepCode, STEPS } from '../testing/project';
import { swallowedKeyword } from './swallowed-keyword';

let library: StepLibrary;

before(async () => {
  // A team's own step is said in one language.
  library = stepLibraryOf(await loadStepCode(`${STEPS}\nWhen('la boutique ouvre', function () {});`));
});

const PLACES = ['feature', 'background', 'rule', 'example', 'examples'] as const;
type Place = (typeof PLACES)[number];

/** A feature with a line of free text below one of its titles, and the line's number. */
function withLine(language: 'en' | 'fr', place: Place, line: string): readonly [string, number] {
  const [feature, background, rule, outline, examples, given] =
    language === 'en'
      ? ['Feature', 'Background', 'Rule', 'Scenario Outline', 'Examples', 'Given Alice saw 1 code go']
      : [
          'Fonctionnalité',
          'Contexte',
          'Règle',
          'Plan du scénario',
          'Exemples',
          'Soit Alice a vu partir 1 code',
        ];
  const below = (title: Place) => (title === place ? [line] : []);
  const lines = [
    `# language: ${language}`,
    ...[`${feature}: A`, ...below('feature'), ''],
    ...[`${background}:`, ...below('background'), given, ''],
    ...[`${rule}: B`, ...below('rule'), ''],
    ...[`${outline}: C <n>`, ...below('example'), given, ''],
    ...[`${examples}: D`, ...below('examples'), '| n |', '| 1 |'],
  ];
  return [lines.join('\n'), lines.indexOf(line) + 1];
}

function faultsOf(language: 'en' | 'fr', place: Place, line: string): readonly number[] {
  const [source] = withLine(language, place, line);
  const file = parseFeature('features/a/a.feature', source);
  assert.deepEqual(file.errors, [], `${place}: ${line}`);
  assert.ok(file.feature, 'Gherkin takes the line for text');
  const suite = { features: [file], book: { chapters: [], catalogue: { entries: [], faults: [] } }, library };
  return swallowedKeyword({ ...suite, freeTags: new Set() }).map((problem) => problem.line);
}

const step = (text: string) => `${text} confirme avec le code qu’on lui a envoyé`;

const APOSTROPHES = [...'’‘‛`´ʼʻʽʹˈ′‵＇ꞌ՚'];
const SPACES = [...'\u00a0\u202f\u2009\u2002\u2003\u3000\t'];
const INVISIBLE = [...'\u200b\u200c\u200d\u2060\ufeff\u00ad'];

const SLIPS: readonly (readonly ['en' | 'fr', string])[] = [
  ...APOSTROPHES.flatMap((sign) => [
    ['fr', step(`Lorsqu${sign}Alice`)] as const,
    ['fr', step(`Étant donné qu${sign}Alice`)] as const,
    ['fr', step(`Et qu${sign} Alice`)] as const,
  ]),
  ...SPACES.flatMap((space) => [
    ['en', `When${space}Alice confirms with the code she received`] as const,
    ['fr', `Quand${space}la boutique ouvre`] as const,
    ['fr', step(`Étant${space}donné que Alice`)] as const,
    ['en', `*${space}Alice saw 1 code go`] as const,
  ]),
  ...INVISIBLE.flatMap((sign) => [
    ['en', `${sign}Given Alice saw 1 code go`] as const,
    ['en', `Gi${sign}ven Alice saw 1 code go`] as const,
    ['en', `Given${sign} Alice saw 1 code go`] as const,
    ['en', `Given ${sign}Alice saw 1 ${sign}code go`] as const,
  ]),
  ...['-', '–', '—', '•', '·', '>', '1.', '2)', '**', '- *'].flatMap((bullet) => [
    ['en', `${bullet} Given Alice saw 1 code go`] as const,
    ['fr', `${bullet} Quand la boutique ouvre`] as const,
    ['en', `${bullet} Scenario: Alice`] as const,
  ]),
  ['en', 'GIVEN Alice saw 1 code go'],
  ['en', 'given Alice saw 1 code go'],
  ['en', 'GivenAlice saw 1 code go'],
  ['en', 'Given, Alice saw 1 code go'],
  ['en', 'Ｇｉｖｅｎ Alice saw 1 code go'],
  ['en', 'Quand la boutique ouvre'],
  ['fr', 'Given Alice saw 1 code go'],
  ['fr', 'E\u0301tant donne que la boutique ouvre'],
  ['fr', 'Etant donne la boutique ouvre'],
  ['fr', 'Quan la boutique ouvre'],
  ['fr', 'Quand Alice se connecte avec «\u00a0a@example.com\u00a0»'.replace('Quand ', 'Quand\u00a0')],
  ...[
    'Exemple : Alice',
    'Exemple\u00a0: Alice',
    'Exemple\u202f: Alice',
    'Exemple： Alice',
    'Exemple：Alice',
    'exemple: Alice',
  ].map((title) => ['fr', title] as const),
  ...[
    'Regle : A',
    'Contexte :',
    'Plan du scenario : A',
    '— Scénario: A',
    'Fonctionnalité : A',
    'Exemples :',
  ].map((title) => ['fr', title] as const),
  ...[
    'Scenario : Alice',
    'SCENARIO: Alice',
    'Scenario：Alice',
    'Scena\u200brio: Alice',
    'Scenaro: Alice',
    'Scenario  Outline: A',
  ].map((title) => ['en', title] as const),
];

for (const place of PLACES) {
  test(`what was meant as a keyword is found below ${place}`, () => {
    // Where steps stand, Gherkin reads one without a meaning, which is found as such.
    const isStep = { en: /^\ufeff?Given /, fr: /^(?:Étant donné|Et) / };
    const holdsSteps = place === 'background' || place === 'example';
    for (const [language, line] of SLIPS) {
      if (holdsSteps && isStep[language].test(line)) continue;
      const [, number] = withLine(language, place, line);
      assert.deepEqual(faultsOf(language, place, line), [number], `${place}: ${JSON.stringify(line)}`);
    }
  });
}

const PROSE: readonly (readonly ['en' | 'fr', string])[] = [
  ['en', 'Whoever signs up proves with a code that the address is theirs.'],
  ['en', 'Alice saw 1 code go'],
  ['en', 'This is what Alice saw, and 1 code did go'],
  ['en', '- Note: the pool decides'],
  ['en', '1. the pool decides, given a code'],
  ['en', '“Given enough codes”, says the page'],
  ['en', 'Examples are below, Scenario by scenario'],
  ['en', "Alice's and Bruno’s codes"],
  ['en', 'Thence the code goes'],
  ['fr', 'Attention : la boutique ferme'],
  ['fr', '- Remarque\u00a0: la boutique ferme'],
  ['fr', 'L’exemple d’Alice, lorsqu’elle revient'],
  ['fr', 'Exemplaire : le compte de Bruno'],
  ['fr', 'Lorsquoi que ce soit'],
];

for (const place of PLACES) {
  test(`prose stays prose below ${place}`, () => {
    for (const [language, line] of PROSE) {
      assert.deepEqual(faultsOf(language, place, line), [], `${place}: ${JSON.stringify(line)}`);
    }
  });
}

test('prose that begins with a keyword stays prose where no step could stand', () => {
  for (const place of ['feature', 'rule', 'examples'] as const) {
    for (const [language, line] of [
      ['en', 'Given that the pool decides, nobody else does.'],
      ['en', '- When the pool decides, nobody else does.'],
      ['fr', 'Lorsqu’une adresse est prise, elle le reste.'],
      ['fr', 'Et\u00a0puis la boutique ferme.'],
    ] as const) {
      assert.deepEqual(faultsOf(language, place, line), [], `${place}: ${line}`);
    }
  }
});
