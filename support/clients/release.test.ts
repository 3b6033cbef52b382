import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientRelease } from './release';

test('each client is the major it is named after', () => {
  assert.equal(clientRelease('amplify-v5').package, 'aws-amplify');
  assert.match(clientRelease('amplify-v5').version, /^5\./);
  assert.equal(clientRelease('amplify-v6').package, 'aws-amplify');
  assert.match(clientRelease('amplify-v6').version, /^6\./);
});
