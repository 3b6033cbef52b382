import {
  After,
  AfterAll,
  AfterStep,
  Before,
  BeforeAll,
  BeforeStep,
  setDefaultTimeout,
  setDefinitionFunctionWrapper,
} from '@cucumber/cucumber';
import { redact } from './clients/redaction';
import { ConformanceError } from './conformance-error';
import { removePeople } from './scenario/remove-people';
import { ledgerOf, type WorldParameters } from './scenario/run-context';
import { expectTimeLeft, inTime, settled } from './scenario/time-limits';
import { failOnUnclaimed } from './scenario/unclaimed';
import { whyUnsuited } from './scenario/unsuited-pool';
import { requireCapability } from './targets/side-doors';
import { classifyFailure } from './transport/classify-failure';
import { tellSecrets } from './transport/secret-channel';
import { forgetSecrets, learnedSecrets } from './transport/secret-values';
import {
  FAILURE_MEDIA_TYPE,
  type FailureFacts,
  REASON_MEDIA_TYPE,
  type Reason,
  WIRE_MEDIA_TYPE,
} from './verdict/evidence';
import type { AuthWorld } from './world';

/** Amplify v5's own retries while offline take 6.5 seconds. */
const STEP_TIMEOUT_MS = 20_000;
setDefaultTimeout(STEP_TIMEOUT_MS);

// What a failure means is settled before it leaves the step: Cucumber's messages carry its text alone.
setDefinitionFunctionWrapper(
  (code: (this: AuthWorld, ...parameters: unknown[]) => unknown) =>
    async function classified(this: AuthWorld, ...parameters: unknown[]) {
      try {
        const result = await inTime(this.stepDeadline, () => {
          const work = code.apply(this, parameters);
          if (this.stepDeadline !== undefined) this.lastWork = work;
          return work;
        });
        const unsuited = whyUnsuited(this);
        if (unsuited) throw unsuited;
        return result;
      } catch (error) {
        const failure = classifyFailure(whyUnsuited(this) ?? error);
        if (failure instanceof ConformanceError) this.attach(factsOf(failure), FAILURE_MEDIA_TYPE);
        throw failure;
      }
    },
);

function factsOf({ kind, expected, seen, unmet, lacking, next }: ConformanceError): string {
  const facts: FailureFacts = {
    ...{ kind, expected: redact(expected), seen: redact(seen) },
    ...(unmet && { unmet }),
    ...(lacking !== undefined && { lacking }),
    ...(next && { next }),
  };
  return JSON.stringify(facts);
}

function reason(text: string): string {
  const stated: Reason = { verdict: 'cannot tell', reason: text };
  return JSON.stringify(stated);
}

// An editor or a bare `cucumber-js` names no target; the command line always does.
let ownTarget: { close(): Promise<void> } | undefined;

BeforeAll(async function (this: { parameters: Partial<WorldParameters> }) {
  if (this.parameters.target) return;
  const { startEmbedded } = await import('./targets/embedded');
  const embedded = await startEmbedded({});
  ownTarget = embedded;
  const { client = 'amplify-v6' } = this.parameters;
  Object.assign(this.parameters, { target: embedded.target, client, run: 'editor' });
});

AfterAll(async () => {
  await ownTarget?.close();
});

// A hook of each step, so that what cleans up has all the time that it needs.
BeforeStep(function (this: AuthWorld) {
  expectTimeLeft(this.deadline);
  this.stepDeadline = this.deadline;
});

AfterStep(function (this: AuthWorld) {
  this.stepDeadline = undefined;
  this.clockWatch.look();
});

Before({ name: 'a pool that answers' }, async function (this: AuthWorld) {
  forgetSecrets();
  expectTimeLeft(this.deadline);
  await this.reachability.expectReachable();
});

Before({ name: 'own pool for an example that moves the clock', tags: '@clock' }, function (this: AuthWorld) {
  requireCapability(this.parameters.target, 'clock');
  this.ownPool();
});

// Hooks after an example run in reverse order: the check comes first, the clean-up whatever it finds.
After({ name: 'clean-up and wire' }, async function (this: AuthWorld, { testCaseStartedId }) {
  // Before anything can fail or take too long, and again for what is met on the way.
  tellSecretsOf(this, testCaseStartedId);
  for (const person of this.people.values()) {
    for (const device of person.devices.values()) device.close();
  }
  try {
    await settled(this.lastWork);
    if (this.hasPool) {
      // A pool that was slow to answer may be there again; one that is gone is not asked for every single person.
      if (this.reachability.isSuspended) await this.reachability.expectReachable();
      const pool = await this.pool();
      await removePeople(this.administrator, pool, this.exchanges);
      if (pool.intent !== undefined) ledgerOf(this.parameters).removed(pool.intent);
    }
  } finally {
    this.administrator.destroy();
    this.attach(JSON.stringify(this.exchanges), WIRE_MEDIA_TYPE);
    const moved = this.clockWatch.finding();
    if (moved !== undefined) this.attach(reason(moved), REASON_MEDIA_TYPE);
    tellSecretsOf(this, testCaseStartedId);
  }
});

/** Names and addresses are none, whatever a pool calls them. */
function tellSecretsOf({ parameters, people }: AuthWorld, attempt: string): void {
  const names = new Set([...people.values()].flatMap(({ name, username, email }) => [name, username, email]));
  tellSecrets(parameters.run, { attempt, values: learnedSecrets().filter((value) => !names.has(value)) });
}

After({ name: 'nothing unclaimed' }, function (this: AuthWorld, { result }) {
  if (result?.status === 'PASSED') failOnUnclaimed(this);
});
