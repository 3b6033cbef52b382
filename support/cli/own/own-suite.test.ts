import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { ConformanceError } from '../../conformance-error';
import { claimExamples } from '../../language/rules/claim-examples';
import { lintProblems } from '../lint-problems';
import { PROJECT_ROOT } from '../project';
import { loadSuiteBook, type SuiteBook } from '../suite-book';
import type { OwnOptions } from './own-options';
import { readOwnSuite } from './own-suite';

const EXAMPLE = join(PROJECT_ROOT, 'docs/recipes/own-features');
const home = process.cwd();
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'own-')));
const FEATURE = 'mine/boutique/boutique.feature';
const CLAIMS = 'mine/boutique/claims.yaml';

/** With the example's steps; the features and claims are each test's own. */
let book: SuiteBook;

before(async () => {
  process.chdir(folder);
  cpSync(EXAMPLE, 'mine', { recursive: true });
  book = await loadSuiteBook({ features: 'mine' });
});
beforeEach(() => {
  rmSync('mine', { recursive: true });
  cpSync(EXAMPLE, 'mine', { recursive: true });
});
after(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function replace(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  assert.ok(text.includes(from), `${file} holds ${from}`);
  writeFileSync(file, text.replace(from, to));
}

const ours = () => book.chapters.filter(({ id }) => id !== 'boutique');

/** What `check` would say of the files as they are now. */
async function problems(): Promise<readonly string[]> {
  const own = readOwnSuite({ features: 'mine' }, ours());
  assert.ok(own);
  const chapters = [...ours(), ...own.chapters];
  const found = await lintProblems({
    ...book,
    own: { ...own, stepFiles: book.own?.stepFiles ?? [] },
    chapters,
  });
  return found.map(({ rule, file, line, message, next }) => `${rule} ${file}:${line} ${message} ${next}`);
}

test('what is written in one language stands for the other, and rests on nobody else', () => {
  assert.deepEqual(
    book.own?.chapters.map(({ id, title }) => [id, title.en, title.fr]),
    [['boutique', 'La boutique', 'La boutique']],
  );
  assert.deepEqual(
    book.own?.chapters[0]?.claims.map(({ subject, level, sources }) => [subject, level, sources.length]),
    [
      ['both', 'must', 0],
      ['both', 'must', 0],
    ],
  );
});

const FAULTY = `# language: fr
Fonctionnalité: La boutique

  @resend.call
  Règle: A username is all that resendSignUp takes

    Exemple: Bruno reçoit un code
      Quand Bruno se connecte

  Règle: Personne ne le promet

    @boutique.non
    Exemple: Alice sonne
      Quand Alice sonne

  @boutique.retour
  Règle: Un client inconnu se connecte

    Exemple: Alice revient
`;

test('each fault is named with its place, and no fault of the house style is', async () => {
  replace(FEATURE, '@boutique.retour', '@boutique.nom');
  write('mine/boutique/faulty.feature', FAULTY);
  const found = await problems();
  for (const expected of [
    /^repeated-rule \S+boutique\.feature:16 boutique\.nom has a Rule already/,
    /^rule-statement \S+boutique\.feature:16 .*boutique\.nom states \(mine\/boutique\/claims\.yaml:5\)/,
    /^foreign-claim \S+faulty\.feature:5 resend\.call belongs to the chapter "resend"/,
    /^rule-without-claim \S+faulty\.feature:10 /,
    /^unknown-tag \S+faulty\.feature:13 @boutique\.non is no claim/,
    /^undefined-step \S+faulty\.feature:14 No step reads "Alice sonne"/,
    /^rule-statement \S+faulty\.feature:17 /,
    /^empty-example \S+faulty\.feature:19 /,
  ]) {
    assert.ok(
      found.some((problem) => expected.test(problem)),
      `${expected}\n${found.join('\n')}`,
    );
  }
  assert.equal(found.length, 12, found.join('\n'));
});

test('a claim without a Rule is named', async () => {
  replace(
    CLAIMS,
    'claims:\n',
    'claims:\n  - { id: boutique.autre, level: must, statement: { fr: Autre } }\n',
  );
  const own = readOwnSuite({ features: 'mine' }, ours());
  assert.ok(own);
  const suite = {
    features: own.features,
    book: { chapters: own.chapters, catalogue: { entries: [], faults: [] } },
    library: { stepDefinitions: [], undefinedParameterTypes: [] },
    freeTags: new Set<string>(),
  };
  assert.deepEqual(
    claimExamples(suite).map(({ rule, file, line }) => `${rule} ${file}:${line}`),
    ['claim-without-example mine/boutique/claims.yaml:5'],
  );
});

for (const [what, options, change, expected] of [
  [
    'a folder that does not exist',
    { features: 'nowhere' },
    () => {},
    /--features nowhere: there is no such folder/,
  ],
  ['a file in place of a folder', { features: CLAIMS }, () => {}, /there is no such folder/],
  [
    'a folder without a feature',
    { features: 'empty' },
    () => mkdirSync('empty', { recursive: true }),
    /--features empty: the folder has nothing to read/,
  ],
  [
    'features without claims',
    { features: 'bare' },
    () => write('bare/a.feature', '# language: en\nFeature: A\n'),
    /bare\/a\.feature has no claims\.yaml beside it/,
  ],
  ['steps without features', { steps: 'mine' }, () => {}, /--steps mine: no feature of yours would use them/],
  [
    'a folder of steps without one',
    { features: 'mine', steps: 'empty' },
    () => mkdirSync('empty', { recursive: true }),
    /--steps empty: the folder has nothing to read/,
  ],
  [
    'a claim whose id is one of the suite',
    { features: 'mine' },
    () => replace(CLAIMS, 'id: boutique.retour', 'id: resend.call'),
    /mine\/boutique\/claims\.yaml:8: resend\.call is declared twice\n.*features\/resend\/claims\.yaml:\d+ has this one/,
  ],
  [
    'a chapter called as one of the suite',
    { features: 'mine' },
    () => replace(CLAIMS, 'chapter: boutique', 'chapter: resend'),
    /mine\/boutique\/claims\.yaml:1: the chapter "resend" is declared twice/,
  ],
  [
    'a claim without a level',
    { features: 'mine' },
    () => replace(CLAIMS, '    level: must\n', ''),
    /mine\/boutique\/claims\.yaml:5: \/claims\/0 lacks "level"/,
  ],
  [
    'a text in a third language',
    { features: 'mine' },
    () => replace(CLAIMS, 'title: { fr: La boutique }', 'title: { de: Der Laden }'),
    /mine\/boutique\/claims\.yaml:3: \/title has "de", which is not known/,
  ],
] as const satisfies readonly (readonly [string, OwnOptions, () => void, RegExp])[]) {
  test(`${what} is refused`, () => {
    change();
    assert.throws(
      () => readOwnSuite(options, ours()),
      (error: unknown) => {
        assert.ok(error instanceof ConformanceError);
        assert.equal(error.kind, 'UsageError');
        assert.match(error.message, expected);
        assert.ok(error.next);
        return true;
      },
    );
  });
}
