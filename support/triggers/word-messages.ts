interface MessageEvent {
  readonly request: { readonly codeParameter: string; readonly usernameParameter: string | null };
  readonly response: { smsMessage: string | null; emailMessage: string | null; emailSubject: string | null };
}

/** CustomMessage: the bakery's own words. */
export async function handler(event: MessageEvent): Promise<MessageEvent> {
  const { codeParameter, usernameParameter } = event.request;
  const text = `The bakery greets you${usernameParameter ? `, ${usernameParameter}` : ''}: ${codeParameter}`;
  event.response.smsMessage = text;
  event.response.emailMessage = text;
  event.response.emailSubject = 'The bakery';
  return event;
}
