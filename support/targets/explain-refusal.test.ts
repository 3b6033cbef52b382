import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ErrorKind } from '../conformance-error';
import { ConformanceError } from '../conformance-error';
import { explainRefusal } from './explain-refusal';

const ASKED = { operation: 'DescribeUserPool', missing: 'There is no user pool x in eu-west-1.' };

/** An error as the SDK throws it for an answer of the service. */
function answer(name: string, message: string, httpStatusCode = 400): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode } });
}

async function explained(cause: unknown): Promise<unknown> {
  return explainRefusal(Promise.reject(cause), ASKED).then(
    () => assert.fail('a refusal was taken for an answer'),
    (error: unknown) => error,
  );
}

const REFUSALS: readonly (readonly [Error, ErrorKind, RegExp])[] = [
  [
    answer('ResourceNotFoundException', 'User pool x does not exist.'),
    'UsageError',
    /^There is no user pool x in/,
  ],
  [
    answer('UnrecognizedClientException', 'The security token included in the request is invalid.'),
    'UsageError',
    /^The AWS credentials are not accepted \(UnrecognizedClientException\): The security token/,
  ],
  [answer('ExpiredTokenException', 'expired'), 'UsageError', /not accepted \(ExpiredTokenException\)/],
  [
    Object.assign(new Error('Could not load credentials from any providers'), {
      name: 'CredentialsProviderError',
    }),
    'UsageError',
    /not accepted \(CredentialsProviderError\): Could not load/,
  ],
  [
    answer('AccessDeniedException', 'no policy allows it'),
    'CannotTell',
    /^You may not call DescribeUserPool: no policy/,
  ],
  [answer('TooManyRequestsException', 'Rate exceeded'), 'CannotTell', /TooManyRequestsException/],
  [answer('InternalErrorException', 'oops', 500), 'CannotTell', /InternalErrorException/],
  [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'CannotTell', /ECONNREFUSED/],
  [
    answer('InvalidParameterException', '1 validation error detected'),
    'UsageError',
    /^The service refused DescribeUserPool \(InvalidParameterException\): 1 validation/,
  ],
];

for (const [cause, kind, said] of REFUSALS) {
  test(`${cause.name} ${cause.message}: ${kind}`, async () => {
    const error = await explained(cause);
    assert.ok(error instanceof ConformanceError, String(error));
    assert.equal(error.kind, kind);
    assert.match(error.message, said);
    assert.ok(error.next);
  });
}

test('an answer passes, and an error that is no answer stays what it is', async () => {
  assert.equal(await explainRefusal(Promise.resolve(7), ASKED), 7);
  const slip = new TypeError('x is undefined');
  assert.equal(await explained(slip), slip);
});
