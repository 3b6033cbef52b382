import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillOutlineText } from './outline-text';

const ROW = new Map([
  ['who', 'Alice'],
  ['n', '12'],
]);

test('placeholders that the row knows are filled', () => {
  const { text, placeholders } = fillOutlineText('<who> saw <n> of <many>', ROW);
  assert.equal(text, 'Alice saw 12 of <many>');
  assert.equal(placeholders, 2);
});

test('a span of the filled text leads back to the outline', () => {
  const { text, original } = fillOutlineText('<who> saw "<n> codes"', ROW);
  assert.equal(original(0, 5), '<who>');
  assert.equal(original(text.indexOf('"'), text.length), '"<n> codes"');
  assert.equal(original(6, 9), 'saw');
});
