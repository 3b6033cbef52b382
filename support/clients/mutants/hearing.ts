import type { AuthClient, HubEvent } from '../contract';

/** Tells of each event in another way, or of none, or of more. */
export function hearing(
  change: (event: HubEvent) => readonly HubEvent[],
): (client: AuthClient) => AuthClient {
  return (client) =>
    Object.defineProperty({ ...client }, 'events', {
      get: () => client.events.flatMap(change),
      enumerable: true,
    });
}
