import assert from 'node:assert/strict';
import { test } from 'node:test';
import { honestRules } from '../rules/rules';
import { createCaller } from '../testing/caller';
import { confirmProbes } from '../testing/confirm-probes';
import { identityProbes } from '../testing/identity-probes';
import { mfaProbes } from '../testing/mfa-probes';
import { passwordResetProbes } from '../testing/password-reset-probes';
import { postureProbes } from '../testing/posture-probes';
import type { Probe } from '../testing/probe';
import { sessionProbes } from '../testing/session-probes';
import { signUpProbes } from '../testing/sign-up-probes';
import { triggerProbes } from '../testing/trigger-probes';
import { findPoolMutant, poolMutants } from './registry';

const probes: Readonly<Record<string, Probe>> = {
  ...signUpProbes,
  ...confirmProbes,
  ...sessionProbes,
  ...passwordResetProbes,
  ...mfaProbes,
  ...triggerProbes,
  ...identityProbes,
  ...postureProbes,
};

for (const mutant of poolMutants) {
  test(`${mutant.name} changes what it names`, async () => {
    const probe = probes[mutant.name];
    assert.ok(probe, 'no probe looks at it');
    const observe = async (rules: object) =>
      JSON.stringify(await probe.look(await createCaller({ ...probe.options, rules }, probe)));
    const honest = await observe({});
    assert.equal(honest, JSON.stringify(probe.honest));
    assert.notEqual(await observe(mutant.change(honestRules)), honest);
  });
}

test('mutants have names of their own and claims that must notice them', () => {
  assert.equal(new Set(poolMutants.map(({ name }) => name)).size, poolMutants.length);
  for (const { name, claims, summary } of poolMutants) {
    assert.match(name, /^[a-z]+(-[a-z]+)*$/);
    assert.ok(claims.length > 0 && summary.endsWith('.'), name);
  }
  assert.deepEqual(Object.keys(probes).sort(), poolMutants.map(({ name }) => name).sort());
});

test('an unknown name is refused with the names that there are', () => {
  assert.throws(() => findPoolMutant('nothing'), { name: 'UsageError', message: /"nothing"/ });
});
