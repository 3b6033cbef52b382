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
    const user = userIn(data);
    events.push({ event, hasData: data !== undefined && data !== null, ...(user && { user }) });
  });
  return events;
}

/** As it is at the moment of the event: a session may come, or go, later. */
function userIn(data: unknown): HubEvent['user'] {
  const { getSignInUserSession } = (data ?? {}) as { getSignInUserSession?: () => unknown };
  if (typeof getSignInUserSession !== 'function') return undefined;
  return getSignInUserSession.call(data) === null ? 'without a session' : 'with a session';
}
