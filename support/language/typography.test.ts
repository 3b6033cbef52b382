import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typographyFault } from './typography';

const FINE = [
  'L’adresse d’Alice\u00A0: «\u00A0a@example.com\u00A0».',
  'Vraiment\u202F? Oui\u202F!',
  'Le préfixe custom: est dans le nom',
  'Le rendez-vous est à 10:30',
  'Le code `don\'t "use"` reste',
  'La valeur «\u00A0it\'s: "so"\u00A0» est gardée',
];

const WRONG = [
  "L'adresse",
  'le "code"',
  'Deux choses : une et deux',
  'Deux choses: une et deux',
  'Vraiment ?',
  'Vraiment?',
  '« code »',
  '«code»',
];

for (const text of FINE) {
  test(`French is written so: ${text}`, () => assert.equal(typographyFault(text), undefined));
}

for (const text of WRONG) {
  test(`French is not written so: ${text}`, () =>
    assert.match(typographyFault(text)?.message ?? '', /^French with/));
}
