import { ConformanceError } from '../conformance-error';
import { type Attempt, nameOf } from './attempt';
import { failIfNothingWasLearnt } from './expectations';
import type { Person } from './person';
import type { Setting } from './pool-actions';

interface ExampleRecord {
  readonly attempts: readonly Attempt[];
  readonly people: ReadonlyMap<string, Person>;
  readonly setting: Setting | undefined;
  readonly claimedEvents: ReadonlySet<string>;
}

/**
 * Fails an example in which something happened that no step claimed: a refusal that nobody looked at, a failure
 * announced on the Hub while nothing failed, a token left behind by a sign-out.
 */
export function failOnUnclaimed({ attempts, people, setting, claimedEvents }: ExampleRecord): void {
  if (setting && !setting.examined && setting.seen !== 'accepted') {
    throw unclaimed(`the setting was refused with ${setting.seen}`);
  }
  for (const tried of attempts) {
    if (tried.outcome.kind === 'rejected' && !tried.examined) {
      failIfNothingWasLearnt(tried);
      throw unclaimed(`${tried.person.name} ${tried.action} was refused with ${nameOf(tried.outcome.error)}`);
    }
  }
  for (const person of people.values()) {
    for (const device of person.devices.values()) {
      const own = attempts.filter((tried) => tried.device === device);
      const announced = device.client.events.map(({ event }) => event);
      failOnUnexpectedEvents(
        own,
        announced.filter((event) => !claimedEvents.has(`${device.name}: ${event}`)),
      );
      failOnTokensLeft(own.at(-1));
    }
  }
}

/** A failure event is expected only of an attempt that failed. */
function failOnUnexpectedEvents(own: readonly Attempt[], announced: readonly string[]): void {
  const expected = own
    .filter((tried) => tried.outcome.kind === 'rejected')
    .flatMap((tried) => tried.events.filter(isFailure));
  const failures = announced.filter(isFailure);
  if (failures.length > expected.length) throw unclaimed(`the Hub announced ${failures.join(', ')}`);
}

function isFailure(event: string): boolean {
  return event.endsWith('_failure');
}

function failOnTokensLeft(last: Attempt | undefined): void {
  if (!last?.action.startsWith('signs out') || last.examined || !last.device.storage.hasTokens()) return;
  throw unclaimed(`${last.device.name} still holds tokens after signing out`);
}

function unclaimed(what: string): ConformanceError {
  return new ConformanceError('Deviation', `Nobody claimed it: ${what}`, {
    expected: 'only what the steps state',
    seen: what,
    next: 'State it in a step, or find out why it happens.',
  });
}
