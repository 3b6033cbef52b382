import type { User } from '../store/user';

const FLAGS = new Set(['email_verified', 'phone_number_verified']);

/** The attributes as ID-token claims: flags are booleans, the address an object, all else text (rows TK-04 to TK-08). */
export function idTokenAttributes(names: readonly string[], user: User): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, claimOf(name, user.attributes.get(name))]));
}

function claimOf(name: string, value: string | undefined): unknown {
  if (FLAGS.has(name)) return value === 'true';
  if (name === 'address') return { formatted: value };
  return value;
}
