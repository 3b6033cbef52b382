import type { Device } from '../clients/device';
import type { Exchange } from '../verdict/evidence';
import type { Person } from './person';

/** What a call came to, and whether a step has looked at it. */
export type Outcome =
  | { readonly kind: 'resolved'; readonly value: unknown }
  | { readonly kind: 'rejected'; readonly error: unknown };

/** One thing that a person tried through a client. */
export interface Attempt {
  readonly person: Person;
  readonly device: Device;
  readonly action: string;
  readonly outcome: Outcome;
  /** What passed between the device and the pool while it ran. */
  readonly exchanges: readonly Exchange[];
  /** Hub events announced while it ran. */
  readonly events: readonly string[];
  /** Set by the step that asserts the refusal: a failure nobody looked at fails the example. */
  examined: boolean;
}

/** Runs a call and keeps whatever comes of it. Never throws. */
export async function attempt(
  person: Person,
  device: Device,
  action: string,
  call: () => Promise<unknown>,
): Promise<Attempt> {
  const firstExchange = device.exchanges.length;
  const firstEvent = device.client.events.length;
  const outcome = await settle(call);
  await device.atRest();
  return {
    person,
    device,
    action,
    outcome,
    exchanges: device.exchanges.slice(firstExchange),
    events: device.client.events.slice(firstEvent).map((event) => event.event),
    examined: false,
  };
}

async function settle(call: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { kind: 'resolved', value: await call() };
  } catch (error) {
    return { kind: 'rejected', error };
  }
}

/** The name by which an error is known: v5 puts a service error's name in `code` too; `name` serves both majors. */
export function nameOf(error: unknown): string {
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  if (typeof name === 'string' && name !== 'Error') return name;
  return typeof code === 'string' ? code : String(name ?? error);
}
