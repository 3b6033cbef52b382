import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKeyValueStorage } from './key-value-storage';
import { createSessionStorage } from './session-storage';

const PREFIX = 'CognitoIdentityServiceProvider.client';

function withItems(items: Readonly<Record<string, string>>) {
  const storage = createKeyValueStorage();
  for (const [key, value] of Object.entries(items)) {
    storage.setItem(`${PREFIX}.${key}`, value);
  }
  return createSessionStorage(storage, 'client');
}

test('the tokens are those of the last who signed in', () => {
  const storage = withItems({
    'ada.accessToken': 'a1',
    'bob.b@example.com.accessToken': 'a2',
    'bob.b@example.com.refreshToken': 'r2',
    LastAuthUser: 'bob.b@example.com',
  });
  assert.equal(storage.lastUser(), 'bob.b@example.com');
  assert.deepEqual(storage.tokens(), { accessToken: 'a2', refreshToken: 'r2' });
  assert.deepEqual([...storage.sessions().keys()], ['ada', 'bob.b@example.com']);
});

test('tokens left behind count even when nobody is named', () => {
  const storage = withItems({ 'ada.refreshToken': 'r' });
  assert.deepEqual(storage.tokens(), {});
  assert.equal(storage.hasTokens(), true);
});

test('without tokens there are none, whatever else is stored', () => {
  const storage = withItems({ 'ada.userData': '{}', LastAuthUser: 'ada' });
  assert.equal(storage.hasTokens(), false);
  assert.deepEqual(storage.tokens(), {});
});
