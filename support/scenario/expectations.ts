import { ConformanceError } from '../conformance-error';
import { saysNothingOfTheBehaviour } from '../transport/classify-failure';
import { QUOTA } from '../transport/service-errors';
import { type Attempt, nameOf } from './attempt';

/** Fails the example when what was seen is not what was stated. */
export function expectEqual(seen: unknown, expected: unknown, subject: string): void {
  if (JSON.stringify(seen) === JSON.stringify(expected)) return;
  throw deviation(subject, expected, seen);
}

/** Fails the example when something is there that must not be, or the other way round. */
export function expectPresence(isPresent: boolean, expected: 'present' | 'absent', subject: string): void {
  expectEqual(isPresent ? 'present' : 'absent', expected, subject);
}

export function deviation(subject: string, expected: unknown, seen: unknown): ConformanceError {
  return new ConformanceError(
    'Deviation',
    `${subject}: expected ${display(expected)}, saw ${display(seen)}`,
    { expected, seen: `${subject}: ${display(seen)}` },
  );
}

function display(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * The error of an attempt that must have been refused; marks it as looked at.
 * @param stated the name that the example gives; a limit of the service is evidence where that is what it states
 */
export function expectRefusal(tried: Attempt, stated?: string): unknown {
  if (tried.outcome.kind === 'resolved') {
    throw deviation(`${tried.person.name} ${tried.action}`, 'a refusal', 'success');
  }
  const isStatedQuota = stated === QUOTA && nameOf(tried.outcome.error) === QUOTA;
  if (!isStatedQuota) failIfNothingWasLearnt(tried);
  tried.examined = true;
  return tried.outcome.error;
}

/** The value of an attempt that must have succeeded. */
export function expectSuccess(tried: Attempt): unknown {
  if (tried.outcome.kind === 'resolved') return tried.outcome.value;
  failIfNothingWasLearnt(tried);
  tried.examined = true;
  throw deviation(`${tried.person.name} ${tried.action}`, 'success', nameOf(tried.outcome.error));
}

/** The pool's last refusal, which is what it meant, whatever the client made of it; undefined where it refused nothing. */
function refusalIn({ exchanges }: Attempt): object | undefined {
  const refused = exchanges.findLast(({ error }) => error !== undefined);
  return refused && { name: refused.error, $metadata: { httpStatusCode: refused.status } };
}

/** A call that the network or a quota stopped is no evidence, unless the example cut the network itself. */
export function failIfNothingWasLearnt(tried: Attempt): void {
  if (tried.outcome.kind === 'resolved' || tried.person.isOffline) return;
  // A client may raise an error of its own over an answer that was none.
  const disturbed = tried.exchanges.find(({ disturbance }) => disturbance !== undefined)?.disturbance;
  if (disturbed === undefined && !saysNothingOfTheBehaviour(refusalIn(tried) ?? tried.outcome.error)) return;
  throw new ConformanceError(
    'CannotTell',
    `${tried.person.name} ${tried.action}: the pool could not be asked (${disturbed ?? nameOf(tried.outcome.error)})`,
    { cause: tried.outcome.error, next: 'Check the endpoint and its quotas, then run the example again.' },
  );
}
