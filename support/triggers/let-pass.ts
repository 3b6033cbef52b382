/** Any trigger: decides nothing, so that its event alone can be looked at. */
export async function handler<Event>(event: Event): Promise<Event> {
  return event;
}
