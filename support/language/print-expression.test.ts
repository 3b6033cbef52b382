import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CucumberExpression, ParameterType, ParameterTypeRegistry } from '@cucumber/cucumber-expressions';
import type { Language } from '../claims/claim';
import type { Gender } from './people';
import { printExpression } from './print-expression';

const registry = new ParameterTypeRegistry();
registry.defineParameterType(new ParameterType('person', /\p{L}+/u, String, (name) => name, false, false));

function print(expression: string, language: Language, values: readonly string[], gender?: Gender): string {
  const args = values.map((value) => ({ text: value, value }));
  return printExpression({
    expression: new CucumberExpression(expression, registry),
    language,
    args,
    gender,
  });
}

test('two alternatives agree with the person named last before them', () => {
  assert.equal(print('{person} keeps his/her account', 'en', ['Alice']), 'Alice keeps her account');
  assert.equal(
    print('{person} signs in after {person} took his/her name', 'en', ['Alice', 'Bruno']),
    'Alice signs in after Bruno took his name',
  );
});

test('without a person before them they agree with the one after, then with one of an earlier step', () => {
  assert.equal(print('with his/her code {person} confirms', 'en', ['Chloé']), 'with her code Chloé confirms');
  assert.equal(print('he/she confirms', 'en', [], 'masculine'), 'he confirms');
});

test('an optional e is the feminine ending', () => {
  assert.equal(print('{person} est connecté(e)', 'fr', ['Chloé']), 'Chloé est connectée');
  assert.equal(print('{person} est connecté(e)', 'fr', ['David']), 'David est connecté');
});

test('another optional text is the plural, which French counts from two and English from anything but one', () => {
  assert.deepEqual(
    ['0', '1', '2'].map((count) => print('{int} code(s)', 'fr', [count])),
    ['0 code', '1 code', '2 codes'],
  );
  assert.deepEqual(
    ['0', '1', '2'].map((count) => print('{int} code(s)', 'en', [count])),
    ['0 codes', '1 code', '2 codes'],
  );
});

test('an elision follows the sound of what comes next', () => {
  assert.equal(print('l’adresse d(e )(’){person}', 'fr', ['Alice']), 'l’adresse d’Alice');
  assert.equal(print('l’adresse d(e )(’){person}', 'fr', ['Bruno']), 'l’adresse de Bruno');
});

test('escaped marks are printed as text', () => {
  assert.equal(print('an answer \\(or two\\)', 'en', []), 'an answer (or two)');
});

test('what nothing decides is refused', () => {
  assert.throws(() => print('he/she confirms', 'en', []), /Nothing says how to write/);
  assert.throws(() => print('one/two/three', 'en', [], 'feminine'), /Nothing says how to write/);
  assert.throws(() => print('code(s)', 'fr', []), /Nothing says how to write "s"/);
});
