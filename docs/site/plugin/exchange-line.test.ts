import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exchangeLine } from './exchange-line';

const about = { atMs: 1, from: 'Alice', operation: 'SignUp', durationMs: 1 };

describe('exchangeLine', () => {
  it('says what is told and names what is secret or long', () => {
    const line = exchangeLine({
      ...about,
      request: {
        ClientId: 'x',
        Username: 'alice',
        Password: '«redacted»',
        ForceAliasCreation: true,
        UserAttributes: [{ Name: 'email', Value: 'a@example.com' }, { Name: 'name' }],
        ValidationData: null,
        ClientMetadata: {},
        AuthParameters: { USERNAME: 'alice', SRP_A: '«redacted»' },
        Session: 'x'.repeat(41),
      },
      status: 200,
      response: { UserConfirmed: false },
    });
    assert.deepEqual(line, {
      from: 'Alice',
      operation: 'SignUp',
      asked:
        'Username: alice, Password, ForceAliasCreation: true, UserAttributes: email + name, ' +
        'AuthParameters { USERNAME: alice, SRP_A }, Session',
      answered: 'UserConfirmed: false',
      status: 200,
    });
  });

  it('says an error once, and that no answer came', () => {
    const refused = { __type: 'CodeMismatchException', message: 'Wrong' };
    assert.deepEqual(exchangeLine({ ...about, request: {}, status: 400, error: 'X', response: refused }), {
      from: 'Alice',
      operation: 'SignUp',
      asked: '',
      answered: '',
      status: 400,
      error: 'X',
    });
    assert.equal(exchangeLine({ ...about, request: 'text', error: 'NetworkError' }).answered, undefined);
  });
});
