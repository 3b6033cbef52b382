import assert from 'node:assert/strict';
import { it } from 'node:test';
import { senderName } from './sender-name';

it('names the sender of a request in the reader’s language', () => {
  assert.equal(senderName("Alice's phone", 'en'), 'Alice, phone');
  assert.equal(senderName("Alice's phone", 'fr'), 'Alice, téléphone');
  assert.equal(senderName("Bruno's device", 'fr'), 'Bruno, appareil');
  assert.equal(senderName('administrator', 'fr'), 'administrateur');
  assert.equal(senderName('somebody else', 'fr'), 'somebody else');
});
