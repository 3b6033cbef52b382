import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ClientId } from '../../claims/claim';
import { createDevice, type Device } from '../device';
import { startTestPool, type TestPool } from '../testing/test-pool';
import { attributeMutants } from './attribute-mutants';
import { autoSignInMutants } from './auto-sign-in-mutants';
import type { ClientMutant } from './client-mutant';
import { confirmMutants } from './confirm-mutants';
import { errorMutants } from './error-mutants';
import { autoSignInProbe } from './probes/auto-sign-in-probe';
import { confirmProbe } from './probes/confirm-probe';
import type { Probe } from './probes/probe';
import { refusedSignInProbe } from './probes/refused-sign-in-probe';
import { rootProbe } from './probes/root-probe';
import { sessionProbe } from './probes/session-probe';
import { signInProbe } from './probes/sign-in-probe';
import { signOutProbe } from './probes/sign-out-probe';
import { signUpProbe } from './probes/sign-up-probe';
import { rootExportMutants } from './root-export-mutants';
import { sessionMutants } from './session-mutants';
import { signInMutants } from './sign-in-mutants';
import { signOutMutants } from './sign-out-mutants';
import { signUpAnswerMutants } from './sign-up-answer-mutants';
import { signUpMutants } from './sign-up-mutants';

/** Those about what a sign-in that succeeds resolves with. */
function needsSession({ claims }: ClientMutant): boolean {
  return claims.some((id) => id === 'signin.resolves-user' || id === 'signin.user-carries-challenge');
}

/** The embedded pool has no reset passwords; these have a test of their own. */
function needsNoSession(mutant: ClientMutant): boolean {
  return !needsSession(mutant) && !mutant.claims.includes('errors.password-reset-required');
}

/** The pool of the tests asks for no second factor, without which no automatic sign-in stays pending. */
function needsNoFactor({ name }: ClientMutant): boolean {
  return name !== 'v5-auto-sign-in-always-brings-session';
}

/** No identity pool stands beside the pool of the tests; these have a test of their own. */
function needsNoIdentityPool({ name }: ClientMutant): boolean {
  return name !== 'sign-out-keeps-aws-credentials';
}

const PROBES: readonly (readonly [Probe, readonly ClientMutant[]])[] = [
  [rootProbe, rootExportMutants],
  [signUpProbe, [...signUpMutants, ...signUpAnswerMutants, ...attributeMutants]],
  [confirmProbe, [...confirmMutants, ...errorMutants]],
  [refusedSignInProbe, [...signInMutants.filter(needsNoSession)]],
  [signInProbe, signInMutants.filter(needsSession)],
  [autoSignInProbe, autoSignInMutants.filter(needsNoFactor)],
  [sessionProbe, sessionMutants],
  [signOutProbe, signOutMutants.filter(needsNoIdentityPool)],
];

let pool: TestPool;
before(async () => {
  pool = await startTestPool();
});
after(() => pool?.close());

let runs = 0;

/** What a probe sees, without what differs from run to run. */
async function observe(probe: Probe, client: ClientId, mutant?: ClientMutant): Promise<string> {
  runs += 1;
  const prefix = `run${runs}x`;
  const device = (): Device =>
    createDevice({
      client,
      pool: pool.coordinates,
      name: 'device',
      pace: 1000,
      ...(mutant && { mutant }),
    });
  const seen = await probe({ pool, prefix, device });
  return JSON.stringify(seen, (key, value) => (VARIABLE.has(key) ? undefined : value))
    .replaceAll(prefix, '')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'uuid')
    .replaceAll(/\br\*+@/g, '');
}

const VARIABLE = new Set(['atMs', 'durationMs', 'preparedMs', 'TIMESTAMP', 'accessToken', 'idToken']);

for (const client of ['amplify-v5', 'amplify-v6'] as const) {
  for (const [probe, mutants] of PROBES) {
    test(`${client}: ${probe.name || 'probe'} tells every mutant from the honest client`, async () => {
      const honest = await observe(probe, client);
      assert.ok((await observe(probe, client)) === honest, 'the probe tells the honest client from itself');
      const survivors: string[] = [];
      for (const mutant of mutants.filter(({ clients }) => clients.includes(client))) {
        if ((await observe(probe, client, mutant)) === honest) {
          survivors.push(mutant.name);
        }
      }
      assert.deepEqual(survivors, []);
    });
  }
}
