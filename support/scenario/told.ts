import type { Attempt } from './attempt';

type NamedValue = { readonly Name?: unknown; readonly Value?: unknown };

/**
 * What an attempt told the pool, by member name: members of the requests, of their parameter maps, and attributes by
 * their own names. A later request overrides an earlier one.
 */
export function toldBy(tried: Attempt): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  for (const { request } of tried.exchanges) addMembers(told, request);
  return told;
}

function addMembers(told: Map<string, string>, value: unknown): void {
  if (value === null || typeof value !== 'object') return;
  for (const [name, member] of Object.entries(value)) {
    if (Array.isArray(member)) {
      for (const { Name, Value } of member as NamedValue[]) {
        if (typeof Name === 'string') told.set(Name, display(Value));
      }
    } else if (member !== null && typeof member === 'object') {
      addMembers(told, member);
    }
    told.set(name, display(member));
  }
}

function display(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
