import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printable, printableData } from './printable';

const STEERING = [
  '\u001b[2J',
  '\u001b]0;x\u0007',
  '\b',
  '\r',
  '\u0000',
  '\u007f',
  '\u009b31m',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
];

test('a character that steers a terminal is shown, as in JSON', () => {
  for (const text of STEERING) {
    const shown = printable(`a${text}b`);
    assert.match(shown, /^a\\u[\da-f]{4}/, JSON.stringify(text));
    assert.equal(JSON.parse(`"${shown}"`), `a${text}b`);
  }
});

test('honest texts stay as they are, in every language and on several lines', () => {
  const text = 'Alice :\n\tdéjà vu, 日本 «redacted» → 12:30:05, a::b, # 1 [x]';
  assert.equal(printable(text), text);
});

test('a command for the log of GitHub Actions is none any more', () => {
  assert.equal(printable('x\n  ::error file=a::b'), 'x\n  : :error file=a::b');
  assert.equal(printable('##[add-mask]x'), '# #[add-mask]x');
});

test('data keeps its form', () => {
  const data = { list: [1, null, 'a\u001bb'], inner: { flag: true } };
  assert.deepEqual(printableData(data), { list: [1, null, 'a\\u001bb'], inner: { flag: true } });
});
