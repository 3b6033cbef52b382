import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { identityOperations } from '../identity/registry';
import type { Operation } from '../operations/operation';
import { operations } from '../operations/registry';
import { arbitraryInput } from '../testing/arbitrary-input';
import { type Caller, createCaller } from '../testing/caller';
import { identityPoolBeside } from '../testing/identity-pool';
import { signIn } from '../testing/people';
import { SIGNED } from '../testing/signed';
import { signedIn } from '../testing/signed-in';

const SEQUENCES = 40;
const REQUESTS = 250;
const CODE = '246810';

interface Sent {
  readonly target: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Operations after which most others find nothing more to do: they come seldom. */
const ENDING = /Delete|Disable|GlobalSignOut|RevokeToken/;

function requestsOf(service: string, known: ReadonlyMap<string, Operation>): fc.Arbitrary<Sent> {
  const [ending, others] = [true, false].map((isEnding) =>
    [...known.values()].filter(({ name }) => ENDING.test(name) === isEnding),
  ) as [Operation[], Operation[]];
  const operation = fc.oneof(
    { weight: 50, arbitrary: fc.constantFrom(...others) },
    { weight: 1, arbitrary: fc.constantFrom(...ending) },
  );
  return operation.chain(({ name, input }) =>
    fc.record({
      target: fc.constant(`${service}.${name}`),
      body: arbitraryInput(input).map((value) => JSON.stringify(value)),
      headers: fc.oneof({ weight: 9, arbitrary: fc.constant(SIGNED) }, fc.constant({})),
    }),
  );
}

const garbage: fc.Arbitrary<Sent> = fc.record({
  target: fc.oneof(
    fc.constantFrom(
      '',
      'AWSCognitoIdentityProviderService.SignUp',
      'AWSCognitoIdentityService.',
      '.',
      'x.__proto__',
    ),
    fc.string({ unit: 'grapheme-ascii' }).map((name) => name.trim()),
  ),
  body: fc.oneof(fc.string({ unit: 'binary' }), fc.json({ depthSize: 'medium' })),
  headers: fc.constantFrom({}, SIGNED, { Authorization: 'signed' }),
});

const requests = fc.oneof(
  { weight: 16, arbitrary: requestsOf('AWSCognitoIdentityProviderService', operations) },
  { weight: 2, arbitrary: requestsOf('AWSCognitoIdentityService', identityOperations) },
  { weight: 1, arbitrary: garbage },
);

/** A pool with three people in three states, and what requests may take from it. */
async function pool() {
  const caller = await createCaller({ code: CODE });
  const { AccessToken, IdToken, RefreshToken } = await signedIn(caller);
  const { identityPoolId } = await identityPoolBeside(caller);
  await caller.call('AdminCreateUser', { Username: 'bruno', TemporaryPassword: 'Passw0rd!' });
  await caller.call('SignUp', { Username: 'chloe', Password: 'Passw0rd!' });
  const { Session } = (await signIn(caller, 'bruno')).body;
  const srp = { AuthFlow: 'USER_SRP_AUTH', AuthParameters: { USERNAME: 'alice', SRP_A: 'abc' } };
  const { SECRET_BLOCK } = (await caller.call('InitiateAuth', srp)).body.ChallengeParameters;
  const values: Readonly<Record<string, string>> = {
    AccessToken,
    IdToken,
    RefreshToken,
    UserPoolId: caller.userPoolId,
    ClientId: caller.clientId,
    IdentityPoolId: identityPoolId,
    Session,
    SecretBlock: SECRET_BLOCK,
    Code: CODE,
  };
  return {
    caller,
    filled: (body: string) => body.replace(/\$([A-Z]\w+)/g, (all, name) => values[name] ?? all),
  };
}

async function assertWellFormed(caller: Caller, sent: Sent): Promise<void> {
  const headers = {
    'Content-Type': 'application/x-amz-json-1.1',
    'X-Amz-Target': sent.target,
    ...sent.headers,
  };
  const request = new Request('http://127.0.0.1:9229/', { method: 'POST', headers, body: sent.body });
  const answer = await caller.pool.fetch(request);
  const text = await answer.text();
  const shown = `${sent.target} ${sent.body} -> ${answer.status} ${text}`;
  assert.equal(answer.headers.get('content-type'), 'application/x-amz-json-1.1', shown);
  assert.match(answer.headers.get('x-amzn-requestid') ?? '', /^[0-9a-f-]{36}$/, shown);
  const body = text === '' ? {} : JSON.parse(text);
  assert.ok(typeof body === 'object' && body !== null && !Array.isArray(body), shown);
  if (answer.status === 200) {
    assert.equal(body.__type, undefined, shown);
    return;
  }
  assert.equal(answer.status, 400, shown);
  assert.match(body.__type, /^[A-Z][A-Za-z]+(Exception|Error)$/, shown);
  assert.equal(answer.headers.get('x-amzn-errortype'), `${body.__type}:`, shown);
  assert.equal(typeof body.message, 'string', shown);
}

test(`${SEQUENCES * REQUESTS} arbitrary requests get well-formed answers, and none is a bug of the pool`, async () => {
  const property = fc.asyncProperty(
    fc.array(requests, { minLength: REQUESTS, maxLength: REQUESTS }),
    async (sequence) => {
      const { caller, filled } = await pool();
      for (const sent of sequence) await assertWellFormed(caller, { ...sent, body: filled(sent.body) });
    },
  );
  await fc.assert(property, { numRuns: SEQUENCES, endOnFailure: true });
});
