import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Device } from '../clients/device';
import type { Attempt } from './attempt';
import { createNaming } from './naming';
import { createPerson, type Person } from './person';
import { failOnUnclaimed } from './unclaimed';

interface DeviceState {
  readonly events?: readonly string[];
  readonly holdsTokens?: true;
}

/** Only what the check reads of a device; the check itself is what is tested. */
function deviceOf(person: Person, { events = [], holdsTokens }: DeviceState = {}): Device {
  const device = {
    name: `${person.name}'s device`,
    client: { events: events.map((event) => ({ event, hasData: false })) },
    storage: { hasTokens: () => holdsTokens === true },
  } as unknown as Device;
  person.devices.set('device', device);
  return device;
}

function tried(person: Person, device: Device, facts: Partial<Attempt>): Attempt {
  return {
    person,
    device,
    action: 'signs in',
    outcome: { kind: 'resolved', value: undefined },
    exchanges: [],
    events: [],
    examined: false,
    ...facts,
  };
}

function check(person: Person, attempts: readonly Attempt[], claimedEvents: readonly string[] = []): void {
  failOnUnclaimed({
    attempts,
    people: new Map([[person.name, person]]),
    setting: undefined,
    claimedEvents: new Set(claimedEvents),
  });
}

const naming = createNaming({ mode: 'provisioned' }, 'run', '1');

const refused = {
  kind: 'rejected',
  error: Object.assign(new Error(), { name: 'NotAuthorizedException' }),
} as const;

test('a refusal that no step looked at fails the example', () => {
  const alice = createPerson('Alice', naming, () => 'chosen');
  const device = deviceOf(alice);
  assert.throws(
    () => check(alice, [tried(alice, device, { outcome: refused })]),
    /refused with NotAuthorized/,
  );
  check(alice, [tried(alice, device, { outcome: refused, examined: true })]);
});

test('a lost connection that no step looked at tells nothing', () => {
  const alice = createPerson('Alice', naming, () => 'chosen');
  const outcome = { kind: 'rejected', error: new TypeError('fetch failed') } as const;
  assert.throws(() => check(alice, [tried(alice, deviceOf(alice), { outcome })]), { name: 'CannotTell' });
});

test('a failure on the Hub fails the example unless a failed attempt or a step accounts for it', () => {
  const alice = createPerson('Alice', naming, () => 'chosen');
  const device = deviceOf(alice, { events: ['signIn_failure'] });
  assert.throws(() => check(alice, [tried(alice, device, {})]), /the Hub announced signIn_failure/);
  const failed = tried(alice, device, { outcome: refused, examined: true, events: ['signIn_failure'] });
  check(alice, [failed]);
  check(alice, [tried(alice, device, {})], [`${device.name}: signIn_failure`]);
});

test('tokens that a sign-out left behind fail the example', () => {
  const alice = createPerson('Alice', naming, () => 'chosen');
  const device = deviceOf(alice, { holdsTokens: true });
  const signOut = tried(alice, device, { action: 'signs out' });
  assert.throws(() => check(alice, [signOut]), /still holds tokens/);
  check(alice, [{ ...signOut, examined: true }]);
  check(alice, [tried(alice, device, {})]);
});

test('a refused setting that no step looked at fails the example', () => {
  const record = { attempts: [], people: new Map(), claimedEvents: new Set<string>() };
  const setting = { seen: 'InvalidParameterException', examined: false };
  assert.throws(() => failOnUnclaimed({ ...record, setting }), /the setting was refused/);
  failOnUnclaimed({ ...record, setting: { ...setting, examined: true } });
});
