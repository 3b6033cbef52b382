import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LocatedClaim } from '../claims/located-chapter';
import { parseFeature } from '../language/feature-file';
import { migrationProblems } from './migration-problems';

const FILE = 'features/confirm/claims.yaml';
const feature = parseFeature(
  'features/confirm/a.feature',
  `# language: en
Feature: A
  @a.parts
  Rule: One
    @v5
    Example: Of v5
      When it runs
    @v6 @refutes
    Example: Of v6
      When it runs
  @a.agrees
  Rule: Two
    Example: Of both
      When it runs
`,
);

function claim(id: string, line: number): LocatedClaim {
  return {
    id,
    chapter: 'confirm',
    level: 'must',
    subject: 'client',
    statement: { en: id, fr: id },
    sources: [],
    rows: [],
    finding: { en: id, fr: id },
    notApplicable: {},
    file: FILE,
    line,
  };
}

function advice(id: string, fr = 'Rien à changer.') {
  return { claim: id, en: 'Nothing to change.', fr, file: 'features/confirm/migration.yaml', line: 4 };
}

function rulesOf(given: readonly ReturnType<typeof advice>[]): readonly string[] {
  const chapters = [{ file: FILE, claims: [claim('a.parts', 7), claim('a.agrees', 9)] }];
  return migrationProblems({ chapters, features: [feature], advice: given }).map(
    ({ rule, file, line }) => `${rule} ${file}:${line}`,
  );
}

describe('migrationProblems', () => {
  it('accepts advice for each claim that parts by client', () => {
    assert.deepEqual(rulesOf([advice('a.parts')]), []);
  });

  it('asks for advice where a claim parts by client', () => {
    assert.deepEqual(rulesOf([]), ['migration-missing features/confirm/claims.yaml:7']);
  });

  it('refuses advice for a claim on which both agree, and for one that is none', () => {
    assert.deepEqual(rulesOf([advice('a.parts'), advice('a.agrees'), advice('a.gone')]), [
      'migration-needless features/confirm/migration.yaml:4',
      'migration-needless features/confirm/migration.yaml:4',
    ]);
  });

  it('holds the French to its typography', () => {
    assert.deepEqual(rulesOf([advice('a.parts', "Rien d'autre : voilà.")]), [
      'french-typography features/confirm/migration.yaml:4',
    ]);
  });
});
