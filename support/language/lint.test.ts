import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadClaims } from '../claims/load-claims';
import { lintSuite } from './lint';
import { stepLibraryOf } from './step-library';
import { CLEAN, lint, shown } from './testing/assert-faults';
import { loadStepCode, writeProject } from './testing/project';

test('a clean suite has no problem', async () => {
  assert.deepEqual(await lint(CLEAN), []);
});

test('a file without examples is refused', async () => {
  const problems = await lint({ ...CLEAN, feature: '# language: en\nFeature: Confirming a sign-up\n' });
  assert.ok(
    problems.some(({ rule }) => rule === 'empty-feature'),
    shown(problems),
  );
  assert.ok(
    problems.some(({ rule }) => rule === 'claim-without-example'),
    shown(problems),
  );
});

test('English keywords in a French file are refused, although Gherkin would run nothing and pass', async () => {
  const problems = await lint({
    ...CLEAN,
    feature: '# language: fr\nFonctionnalité: Confirmer une inscription\n\n  Example: Bruno attend\n',
  });
  assert.ok(
    problems.some(({ rule, line }) => rule === 'swallowed-keyword' && line === 4),
    shown(problems),
  );
});

test('a French file is clean too, and English typography is refused in it', async () => {
  const french = `# language: fr
Fonctionnalité: Confirmer une inscription

  @confirm.alias
  Règle: L’alias passe à qui confirme

    Exemple: Bruno reprend l’adresse
      Étant donné qu'on se connecte aussi au pool avec son adresse
      Et que Bruno s’est inscrit avec l’adresse «\u00A0b@example.com\u00A0»
      Quand il confirme avec le code qu’on lui a envoyé
      Alors Bruno a vu partir 2 codes
      Et il se connecte avec «\u00A0b@example.com\u00A0»
`;
  const problems = await lint({ ...CLEAN, feature: french });
  assert.deepEqual(
    problems.map(({ rule }) => rule).sort(),
    ['unused-step', 'unused-translation', 'unused-translation'],
    shown(problems),
  );
  const wrong = await lint({ ...CLEAN, feature: french.replace('reprend l’adresse', "reprend l'adresse") });
  assert.ok(wrong.some(({ rule, line }) => rule === 'french-typography' && line === 7));
});

test('a Rule in the folder of another chapter than its claim is refused', async () => {
  const root = writeProject({
    'features/confirm/claims.yaml': CLEAN.claims,
    'features/resend/alias.feature': CLEAN.feature,
  });
  const library = stepLibraryOf(await loadStepCode(CLEAN.steps));
  const problems = await lintSuite({ root, chapters: loadClaims(root), library });
  assert.ok(
    problems.some(({ rule, line }) => rule === 'foreign-claim' && line === 13),
    shown(problems),
  );
});
