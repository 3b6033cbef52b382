import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { type CognitoLocal, startCognitoLocal } from '../../bench/cognito-local';
import { createAdministrator } from '../../targets/administrator';
import { connectEndpoint } from '../../targets/endpoint';
import type { ClaimResult, Results } from '../../verdict/results';
import { runClaims } from '../testing/run-claims';

/** What the emulator does, refuses wrongly, does not know, and cannot show. */
const CLAIMS = [
  'uniqueness.many-accounts',
  'signup.phone-e164',
  'signin.resolves-user',
  'errors.password-reset-required',
  'autosignin.option',
] as const;

test('an emulator that nobody here wrote: what conforms, what deviates, what it lacks, and nothing left', async (t) => {
  const emulator = await startOrSkip(t);
  if (!emulator) return;
  try {
    const before = await poolsAt(emulator.url);
    const results = await runClaims(emulator.url, CLAIMS);
    assert.equal(results.exitCode, 1);
    assert.equal(results.target.standing, 'third party');
    assert.deepEqual(results.faults, []);
    assert.deepEqual(Object.fromEntries(CLAIMS.map((id) => [id, verdictsOf(results, id)])), {
      'uniqueness.many-accounts': ['conforms', 'conforms'],
      // It takes a telephone number in any form.
      'signup.phone-e164': ['deviates', 'deviates'],
      // It answers HTTP 500 "Unsupported" to a sign-in by SRP: that is its last word, and no fault of the network.
      'signin.resolves-user': ['deviates', 'deviates'],
      // It has no AdminResetUserPassword, without which nothing can be arranged.
      'errors.password-reset-required': ['not applicable', 'not applicable'],
      // It has no door through which a code could be read.
      'autosignin.option': ['not applicable', 'not applicable'],
    });
    const { seen } =
      claimOf(results, 'signin.resolves-user').verdicts['amplify-v6']?.examples[0]?.error ?? {};
    assert.match(seen ?? '', /Unsupported/);
    assert.deepEqual(await poolsAt(emulator.url), before);
  } finally {
    emulator.close();
  }
});

/** It comes from the registry: a machine without one has nothing to test; a build has one. */
async function startOrSkip(t: TestContext): Promise<CognitoLocal | undefined> {
  try {
    return await startCognitoLocal();
  } catch (error) {
    if (process.env.CI) throw error;
    t.skip(`cognito-local could not be fetched and started: ${String(error).split('\n')[0]}`);
    return undefined;
  }
}

function claimOf({ claims }: Results, wanted: string): ClaimResult {
  const claim = claims.find(({ id }) => id === wanted);
  assert.ok(claim, `no claim ${wanted}`);
  return claim;
}

function verdictsOf(results: Results, id: string): readonly (string | undefined)[] {
  const { verdicts } = claimOf(results, id);
  return [verdicts['amplify-v5']?.verdict, verdicts['amplify-v6']?.verdict];
}

async function poolsAt(url: string): Promise<readonly (string | undefined)[]> {
  const administrator = createAdministrator(await connectEndpoint(url), () => {});
  try {
    const { UserPools } = await administrator.listUserPools({ MaxResults: 60 });
    return (UserPools ?? []).map(({ Name }) => Name).sort();
  } finally {
    administrator.destroy();
  }
}
