import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConformanceError } from '../conformance-error';
import { classifyFailure } from './classify-failure';

function serviceError(name: string, httpStatusCode = 400): Error {
  return Object.assign(new Error('said the service'), { name, $metadata: { httpStatusCode } });
}

function kindOf(error: unknown): unknown {
  const classified = classifyFailure(error);
  return classified instanceof ConformanceError ? classified.kind : classified;
}

test('a refusal of what an example needs first deviates', () => {
  assert.equal(kindOf(serviceError('InvalidParameterException')), 'Deviation');
  assert.equal(kindOf(serviceError('NotAuthorizedException')), 'Deviation');
});

test('what a target lacks makes an example not applicable there, however it says so', () => {
  assert.equal(kindOf(serviceError('UnknownOperationException')), 'NotApplicable');
  assert.equal(kindOf(serviceError('Unsupported', 500)), 'NotApplicable');
  const named = Object.assign(serviceError('UnknownOperationException'), { operation: 'AdminGetUser' });
  assert.equal((classifyFailure(named) as ConformanceError).lacking, 'AdminGetUser');
});

test('throttling, faults of the service and missing permissions tell nothing', () => {
  assert.equal(kindOf(serviceError('TooManyRequestsException')), 'CannotTell');
  assert.equal(kindOf(serviceError('InternalErrorException', 500)), 'CannotTell');
  assert.equal(kindOf(serviceError('AccessDeniedException')), 'CannotTell');
});

test('a lost connection tells nothing, however deep it lies', async () => {
  const refused = await fetch('http://127.0.0.1:1/').catch((error: unknown) => error);
  assert.equal(kindOf(refused), 'CannotTell');
  assert.equal(kindOf(new Error('outer', { cause: refused })), 'CannotTell');
});

test('what is already classified, or is a fault of the suite, stays as it is', () => {
  const mine = new ConformanceError('NotApplicable', 'no clock');
  assert.equal(classifyFailure(mine), mine);
  const bug = new TypeError('x is not a function');
  assert.equal(classifyFailure(bug), bug);
  const assertion = new assert.AssertionError({ message: 'seen' });
  assert.equal(classifyFailure(assertion), assertion);
});
