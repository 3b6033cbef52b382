import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClientId } from '../../claims/claim';
import type { Invoke } from '../library';
import type { MutantReach } from './client-mutant';
import { findClientMutant } from './registry';

const CREDENTIALS = { accessKeyId: 'ASIA1' };

/** What a client answers when it is asked before and after signing out. */
async function beforeAndAfter(client: ClientId, functionName: string, answers: readonly unknown[]) {
  const { library } = findClientMutant('sign-out-keeps-aws-credentials');
  assert.ok(library);
  const left = [...answers];
  const honest: Invoke = async () => left.shift();
  const invoke = library(honest, { client } as MutantReach);
  return [await invoke(functionName, []), await invoke(functionName, [])];
}

test('v5 keeps the credentials that it had', async () => {
  const refusal = new Error('No credentials');
  const [before, after] = await beforeAndAfter('amplify-v5', 'currentCredentials', [CREDENTIALS, refusal]);
  assert.deepEqual([before, after], [CREDENTIALS, CREDENTIALS]);
});

test('v6 keeps the credentials that it had, and nothing else of the session', async () => {
  const [before, after] = await beforeAndAfter('amplify-v6', 'fetchAuthSession', [
    { tokens: 'some', credentials: CREDENTIALS },
    { tokens: undefined, credentials: undefined },
  ]);
  assert.deepEqual(before, { tokens: 'some', credentials: CREDENTIALS });
  assert.deepEqual(after, { tokens: undefined, credentials: CREDENTIALS });
});
