import { After, Before, setDefaultTimeout, setDefinitionFunctionWrapper } from '@cucumber/cucumber';
import { removePeople } from './scenario/remove-people';
import { failOnUnclaimed } from './scenario/unclaimed';
import { classifyFailure } from './targets/classify-failure';
import { requireCapability } from './targets/side-doors';
import { WIRE_MEDIA_TYPE } from './verdict/evidence';
import type { AuthWorld } from './world';

/** Amplify v5's own retries while offline take 6.5 seconds. */
const STEP_TIMEOUT_MS = 20_000;
setDefaultTimeout(STEP_TIMEOUT_MS);

// Cucumber's messages carry an error's name alone, so what a failure means is settled before it leaves the step.
setDefinitionFunctionWrapper(
  (code: (this: unknown, ...parameters: unknown[]) => unknown) =>
    async function classified(this: unknown, ...parameters: unknown[]) {
      try {
        return await code.apply(this, parameters);
      } catch (error) {
        throw classifyFailure(error);
      }
    },
);

Before({ name: 'own pool for an example that moves the clock', tags: '@clock' }, function (this: AuthWorld) {
  requireCapability(this.parameters.target, 'clock');
  this.ownPool();
});

// Hooks after an example run in reverse order: the check comes first, the clean-up whatever it finds.
After({ name: 'clean-up and wire' }, async function (this: AuthWorld) {
  for (const person of this.people.values()) {
    for (const device of person.devices.values()) device.close();
  }
  try {
    if (this.hasPool) await removePeople(this.administrator, await this.pool(), this.exchanges);
  } finally {
    this.administrator.destroy();
    this.attach(JSON.stringify(this.exchanges), WIRE_MEDIA_TYPE);
  }
});

After({ name: 'nothing unclaimed' }, function (this: AuthWorld, { result }) {
  if (result?.status === 'PASSED') failOnUnclaimed(this);
});
