import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { ConformanceError } from '../conformance-error';
import type { DocumentProblem } from '../documents/document-problem';
import { loadClaims } from './load-claims';

const created: string[] = [];
after(() => {
  for (const folder of created) rmSync(folder, { recursive: true });
});

function project(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'claims-'));
  created.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const CLAIM = `  - id: confirm.alias
    level: must
    subject: pool
    statement: { en: The alias moves, fr: L’alias change de main }
    sources: [{ edition: en-5.x, lines: "8,115-116" }]
    rows: [CF-11]
    finding: { en: It does, fr: C’est le cas }
`;
const CONFIRM = `chapter: confirm
title: { en: Confirming, fr: Confirmer }
claims:
${CLAIM}`;

function problemsOf(files: Readonly<Record<string, string>>): readonly DocumentProblem[] {
  try {
    loadClaims(project(files));
  } catch (error) {
    assert.ok(error instanceof ConformanceError);
    assert.equal(error.kind, 'UsageError');
    return error.seen as readonly DocumentProblem[];
  }
  return [];
}

/** The one problem of `features/confirm/claims.yaml`. */
function problemOf(yaml: string): DocumentProblem {
  const problems = problemsOf({ 'features/confirm/claims.yaml': yaml });
  const [problem] = problems;
  assert.ok(problem);
  assert.equal(problems.length, 1, JSON.stringify(problems));
  return problem;
}

test('reads the chapters in order of folder name, with the place of each claim and translation', () => {
  const root = project({
    'features/sign-in/claims.yaml': CONFIRM.replace('chapter: confirm', 'chapter: sign-in').replace(
      'confirm.alias',
      'sign-in.alias',
    ),
    'features/confirm/claims.yaml': `${CONFIRM}translations:\n  - en: Bruno waits\n    fr: Bruno patiente\n`,
  });
  const [confirm, signIn] = loadClaims(root);
  assert.equal(signIn?.id, 'sign-in');
  assert.deepEqual(confirm?.translations, [
    { en: 'Bruno waits', fr: 'Bruno patiente', file: 'features/confirm/claims.yaml', line: 12 },
  ]);
  assert.deepEqual(confirm?.claims[0], {
    id: 'confirm.alias',
    chapter: 'confirm',
    level: 'must',
    subject: 'pool',
    statement: { en: 'The alias moves', fr: 'L’alias change de main' },
    sources: [{ edition: 'en-5.x', lines: '8,115-116' }],
    rows: ['CF-11'],
    notApplicable: {},
    finding: { en: 'It does', fr: 'C’est le cas' },
    file: 'features/confirm/claims.yaml',
    line: 4,
  });
});

test('a project without claims is refused', () => {
  assert.throws(() => loadClaims(project({})), /There are no claims under/);
});

test('all problems are told at once, each with file, line, expectation and remedy', () => {
  const problems = problemsOf({
    'features/confirm/claims.yaml': CONFIRM.replace('level: must', 'level: often').replace(
      ', fr: C’est le cas',
      '',
    ),
    'features/sign-in/claims.yaml': 'chapter: [sign-in',
  });
  assert.deepEqual(
    problems.map(({ file, line }) => `${file}:${line}`),
    ['features/confirm/claims.yaml:5', 'features/confirm/claims.yaml:10', 'features/sign-in/claims.yaml:1'],
  );
  assert.equal(problems[0]?.expected, 'one of must, should, note');
  assert.equal(problems[1]?.next, 'Add "fr".');
});

const FAULTS: readonly (readonly [string, string, string, RegExp])[] = [
  ['an edition that does not exist', 'edition: en-5.x', 'edition: en-9.x', /en-9\.x/],
  ['line numbers that are not quoted', '"8,115-116"', '8', /\/lines is 8/],
  ['a range that runs backward', '115-116', '116-115', /116-115/],
  ['a pool claim without rows', '    rows: [CF-11]\n', '', /cites no row/],
  [
    'a claim of our own that has sources too',
    '    level: must',
    '    level: should\n    observed: [F4]',
    /both documented/,
  ],
  [
    'a claim that nothing supports',
    '    sources: [{ edition: en-5.x, lines: "8,115-116" }]\n',
    '',
    /neither documented/,
  ],
  [
    'a claim of our own that decides the gate',
    '    sources: [{ edition: en-5.x, lines: "8,115-116" }]\n',
    '    observed: [F4]\n',
    /our own and decides the gate/,
  ],
  [
    'a piece of advice that an edition documents too',
    '    level: must',
    '    level: must\n    advised: ["https://example.com/advice"]',
    /both documented and advised/,
  ],
  [
    'advice that is no address',
    '    rows: [CF-11]\n',
    '    rows: [CF-11]\n    advised: [somebody]\n',
    /somebody/,
  ],
  [
    'an observation that is no entry',
    '    rows: [CF-11]\n',
    '    rows: [CF-11]\n    observed: [G4]\n',
    /"G4"/,
  ],
  ['a blank text', 'en: The alias moves', 'en: " "', /statement\/en is " "/],
  ['a key that is not known', '    level: must', '    level: must\n    severity: 1', /"severity"/],
  ['an id in capitals', 'id: confirm.alias', 'id: Confirm.Alias', /Confirm\.Alias/],
  ['a name other than the folder’s', 'chapter: confirm', 'chapter: sign-up', /called "sign-up"/],
  [
    'an exclusion that is planned',
    '    level: must',
    '    level: must\n    excluded: { en: A, fr: B }\n    planned: { en: A, fr: B }',
    /both excluded and planned/,
  ],
  [
    'a claim that no client can meet',
    '    level: must',
    '    level: must\n    notApplicable: { amplify-v5: { en: A, fr: B }, amplify-v6: { en: A, fr: B } }',
    /applicable to no client/,
  ],
  [
    'a reason for an unknown client',
    '    level: must',
    '    level: must\n    notApplicable: { amplify-v4: { en: A, fr: B } }',
    /"amplify-v4"/,
  ],
];

for (const [fault, from, to, message] of FAULTS) {
  test(`${fault} is refused`, () => {
    assert.ok(CONFIRM.includes(from));
    assert.match(problemOf(CONFIRM.replace(from, to)).message, message);
  });
}

test('a claim of our own has no sources', () => {
  const own = CLAIM.replace('must', 'should').replace(/sources: .*/, 'observed: [F4, 2b]');
  const [chapter] = loadClaims(project({ 'features/confirm/claims.yaml': CONFIRM.replace(CLAIM, own) }));
  assert.deepEqual(chapter?.claims[0]?.sources, []);
  assert.deepEqual(chapter?.claims[0]?.observed, ['F4', '2b']);
});

test('what is advised may decide the gate', () => {
  const advised = CLAIM.replace(/sources: .*/, 'advised: ["https://example.com/advice"]');
  const [chapter] = loadClaims(project({ 'features/confirm/claims.yaml': CONFIRM.replace(CLAIM, advised) }));
  assert.equal(chapter?.claims[0]?.level, 'must');
  assert.deepEqual(chapter?.claims[0]?.advised, ['https://example.com/advice']);
});

test('an id declared in two chapters is refused where it comes second', () => {
  const [problem] = problemsOf({
    'features/confirm/claims.yaml': CONFIRM,
    'features/sign-in/claims.yaml': CONFIRM.replace('chapter: confirm', 'chapter: sign-in'),
  });
  assert.equal(problem?.file, 'features/sign-in/claims.yaml');
  assert.match(problem?.expected ?? '', /features\/confirm\/claims\.yaml:4 has this one/);
});
