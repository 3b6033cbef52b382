import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { type ISupportCodeLibrary, loadSupport } from '@cucumber/cucumber/api';

const PRELUDE = `const { Given, When, Then, defineParameterType } = require(${JSON.stringify(require.resolve('@cucumber/cucumber'))});
const { parameterTranslations } = require(${JSON.stringify(require.resolve('../parameter-translation'))});
const { translatePerson } = require(${JSON.stringify(require.resolve('../people'))});
`;

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Writes a small project into a folder of its own, which lives as long as the test file. */
export function writeProject(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'language-'));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** Real Cucumber's library of some step code, in JavaScript that may use `Given`, `defineParameterType`, ... */
export function loadStepCode(code: string): Promise<ISupportCodeLibrary> {
  const cwd = writeProject({ 'steps.js': `${PRELUDE}${code}` });
  return loadSupport(
    {
      sources: { paths: [], defaultDialect: 'en', names: [], tagExpression: '', order: 'defined' },
      support: { requirePaths: ['steps.js'] },
    },
    { cwd },
  );
}

/** Steps that say enough for a chapter about confirming. */
export const STEPS = `
defineParameterType({ name: 'person', regexp: /Alice|Bruno|he|she|il|elle/, transformer: (name) => name });
defineParameterType({
  name: 'email',
  regexp: [/"[^"]+"/, /«\\u00A0[^»]+\\u00A0»/],
  transformer: (text) => text.replace(/["«»\\u00A0]/g, ''),
});
parameterTranslations.set('person', translatePerson);

function emailIsAnAlias() {}
Given('a pool where people also sign in with their email', emailIsAnAlias);
Given('on se connecte aussi au pool avec son adresse', emailIsAnAlias);

function hasSignedUp(person, email) {}
Given('{person} has signed up with the email {email}', hasSignedUp);
Given('{person} s’est inscrit(e) avec l’adresse {email}', hasSignedUp);

function confirms(person) {}
When('{person} confirms with the code he/she received', confirms);
When('{person} confirme avec le code qu’on lui a envoyé', confirms);

function signsIn(person, email) {}
Then('{person} signs in as {email}', signsIn);
Then('{person} se connecte avec {email}', signsIn);

function emailIs(person, email) {}
Then('the email of {person} is {email}', emailIs);
Then('l’adresse d(e )(’){person} est {email}', emailIs);

function seesCodes(person, count) {}
Then('{person} saw {int} code(s) go', seesCodes);
Then('{person} a vu partir {int} code(s)', seesCodes);
`;

/** The chapter's claims; its feature is `FEATURE`. */
export const CLAIMS = `chapter: confirm
title: { en: Confirming a sign-up, fr: Confirmer une inscription }
claims:
  - id: confirm.alias
    level: must
    subject: client
    statement: { en: The alias moves to whoever confirms, fr: L’alias passe à qui confirme }
    sources: [{ edition: en-5.x, lines: "8" }]
    finding: { en: It does, fr: C’est le cas }
translations:
  - en: Whoever signs up proves with a code that the address is theirs.
    fr: Toute personne qui s’inscrit prouve par un code que l’adresse est la sienne.
  - { en: Bruno takes the address over, fr: Bruno reprend l’adresse }
  - { en: Alice confirms <count> times, fr: Alice confirme <count> fois }
`;

export const FEATURE = `# language: en
Feature: Confirming a sign-up

  Whoever signs up proves with a
  code that the address is theirs.

  Background:
    Given a pool where people also sign in with their email
    And Alice has signed up with the email "shared@example.com"

  # Why: both majors differ here.
  @confirm.alias
  Rule: The alias moves to whoever confirms

    @v5
    Example: Bruno takes the address over
      Given Bruno has signed up with the email "shared@example.com"
      When Bruno confirms with the code he received
      Then the email of Bruno is "shared@example.com"
      And he signs in as "shared@example.com"
      But Alice saw 1 code go

    @v6 @refutes
    Scenario Outline: Alice confirms <count> times
      When she confirms with the code she received
      Then Alice saw <count> codes go
      And she signs in as "<email>"

      Examples:
        | count | email             |
        | 2     | alice@example.com |
        | 3     | other@example.com |
`;
