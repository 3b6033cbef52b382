import type { HubEvent } from './contract';

/** The part of both majors' Hub that listening takes. */
export interface Hub {
  listen(
    channel: 'auth',
    listener: (capsule: { readonly payload: { readonly event: string; readonly data?: unknown } }) => void,
  ): unknown;
}

/** A list that grows with every event on the Hub's `auth` channel from now on. */
export function hubEvents(hub: Hub): readonly HubEvent[] {
  const events: HubEvent[] = [];
  hub.listen('auth', ({ payload: { event, data } }) => {
    events.push({ event, hasData: data !== undefined && data !== null });
  });
  return events;
}
