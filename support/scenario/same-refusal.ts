import type { Exchange } from '../verdict/evidence';
import { type Attempt, nameOf } from './attempt';
import { expectEqual, expectRefusal } from './expectations';

/**
 * Fails the example when two people were not refused in the same words, or when what passed between their devices and
 * the pool differs in anything but values: the requests, their answers, the members of these.
 */
export function expectSameRefusal(one: Attempt, other: Attempt, expected: string): void {
  const [first, second] = [refusalOf(one), refusalOf(other)];
  expectEqual(first.name, expected, `${one.person.name} ${one.action}: the refusal`);
  expectEqual(second, first, `${other.person.name} ${other.action}: the refusal beside ${one.person.name}'s`);
}

function refusalOf(tried: Attempt) {
  const error = expectRefusal(tried);
  const { message } = error as { readonly message?: unknown };
  return { name: nameOf(error), message: String(message), exchanges: tried.exchanges.map(shapeOf) };
}

function shapeOf({ operation, status, error, response }: Exchange) {
  return { operation, status, error, answer: membersOf(response) };
}

/** The names at every depth, in one order; of values their types. */
function membersOf(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return typeof value;
  const entries = Object.entries(value).map(([name, member]) => [name, membersOf(member)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)));
}
