import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadClaims } from '../../claims/load-claims';
import { PROJECT_ROOT } from '../project';
import { tagExpressionFor } from './select-examples';

const claims = loadClaims(PROJECT_ROOT).flatMap((chapter) => chapter.claims);

test('each client leaves out the examples of the other', () => {
  assert.equal(tagExpressionFor('amplify-v5', {}, claims), 'not @v6');
  assert.equal(tagExpressionFor('amplify-v6', {}, claims), 'not @v5');
});

test('claims and tags narrow the choice together', () => {
  const wanted = { claim: ['confirm.call', 'resend.call'], tags: '@clock or @v5' };
  const expected = 'not @v6 and (@confirm.call or @resend.call) and (@clock or @v5)';
  assert.equal(tagExpressionFor('amplify-v5', wanted, claims), expected);
});

test('an unknown claim is refused, with those that are near', () => {
  assert.throws(() => tagExpressionFor('amplify-v6', { claim: ['confirm.cal'] }, claims), {
    name: 'UsageError',
    message: /confirm\.cal: there is no such claim/,
    expected: claims.map(({ id }) => id).filter((id) => id.startsWith('confirm')),
  });
});

test('a claim that has no example is refused with the reason', () => {
  assert.throws(
    () => tagExpressionFor('amplify-v6', { claim: ['signout.revokes-from-4-1-0'] }, claims),
    /has no example\. It is about the history/,
  );
});

test('a broken expression, an empty one and an unknown tag are refused', () => {
  for (const tags of ['', '  ']) {
    const refused = { name: 'UsageError', message: /^--tags ".*": it is empty/ };
    assert.throws(() => tagExpressionFor('amplify-v6', { tags }, claims), refused);
  }
  assert.throws(() => tagExpressionFor('amplify-v6', { tags: '@v5 and (' }, claims), { name: 'UsageError' });
  assert.throws(() => tagExpressionFor('amplify-v6', { tags: '@slow' }, claims), /there is no tag @slow/);
});
