import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disturbanceOf, type Outcome, transportErrorName } from './disturbance';

const DISTURBED: readonly (readonly [Outcome, string])[] = [
  [{ error: 'ECONNRESET', format: 'other' }, 'ECONNRESET'],
  [{ format: 'other' }, 'no answer'],
  [{ status: 200, format: 'other' }, 'HTTP 200, and no answer of the Cognito protocol'],
  [{ status: 400, error: 'TooManyRequestsException', format: 'protocol' }, 'TooManyRequestsException'],
  [{ status: 429, format: 'protocol' }, 'HTTP 429'],
  [{ status: 500, error: 'InternalErrorException', format: 'protocol' }, 'HTTP 500 InternalErrorException'],
  [{ status: 503, error: 'HTTP 503', format: 'protocol' }, 'HTTP 503'],
];

for (const [outcome, disturbance] of DISTURBED) {
  test(`${JSON.stringify(outcome)} says nothing of the behaviour`, () => {
    assert.equal(disturbanceOf(outcome), disturbance);
  });
}

const EVIDENCE: readonly Outcome[] = [
  { status: 200, format: 'protocol' },
  { status: 400, error: 'UserNotFoundException', format: 'protocol' },
  // So answer emulators what they do not know.
  { status: 500, error: 'Unsupported', format: 'protocol' },
  // A limit of the service is behaviour: how many codes, how many attempts.
  { status: 400, error: 'LimitExceededException', format: 'protocol' },
];

for (const outcome of EVIDENCE) {
  test(`${JSON.stringify(outcome)} is evidence`, () => assert.equal(disturbanceOf(outcome), undefined));
}

test('an error is named by the system where that has a name for it', async () => {
  const refused = await fetch('http://127.0.0.1:1/').catch((error: unknown) => error);
  assert.notEqual(transportErrorName(refused), 'TypeError');
  const reset = Object.assign(new Error('read'), { code: 'ECONNRESET' });
  assert.equal(transportErrorName(new TypeError('fetch failed', { cause: reset })), 'ECONNRESET');
  assert.equal(transportErrorName(new DOMException('late', 'TimeoutError')), 'TimeoutError');
});
