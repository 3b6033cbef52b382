import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusalOf } from './refusal-of';

const TWICE = /is given twice|is invalid\. It is given twice/;

for (const words of [
  ['run', '--client', 'amplify-v6', '--client', 'amplify-v6'],
  ['run', '--client=amplify-v6', '--client', 'amplify-v5', '--client', 'amplify-v6'],
  ['doctor', '--client', 'amplify-v5', '--client', 'amplify-v5'],
  ['run', '--claim', 'resend.call', '--claim', 'resend.call'],
  ['run', '--chapter', 'resend', '--chapter', 'resend'],
  ['run', '--features', 'a', '--features', 'b'],
  ['run', '--features', 'a', '--steps', 'b', '--steps', 'c'],
  ['check', '--features', 'a', '--features', 'a'],
  ['steps', '--steps', 'a', '--steps', 'b'],
  ['run', '--target', 'embedded', '--target', 'pool.json'],
  ['doctor', '--endpoint', 'http://a/', '--endpoint', 'http://b/'],
  ['teeth', '--mutant', 'accept-any-code', '--mutant', 'accept-any-code'],
  ['teeth', '--part', '1/2', '--part', '2/2'],
  ['merge', 'a', 'b', '--out', 'c', '--out', 'd'],
  ['sweep', '--run', '0123456789', '--run', '0123456780'],
]) {
  test(`refused: ${words.join(' ')}`, async () => {
    assert.match((await refusalOf(words)) ?? 'nothing', TWICE);
  });
}

for (const words of [
  ['run', '--client', 'amplify-v5', '--client', 'amplify-v6', '--claim', 'a', '--claim', 'b', '--out', 'x'],
  ['doctor', '--chapter', 'resend', '--chapter', 'confirm', '--json'],
  ['teeth', '--mutant', 'accept-any-code', '--mutant', 'codes-never-expire'],
]) {
  test(`taken: ${words.join(' ')}`, async () => {
    assert.equal(await refusalOf(words), undefined);
  });
}
