interface PreSignUpEvent {
  readonly request: { readonly userAttributes: Readonly<Record<string, string>> };
  readonly response: { autoConfirmUser: boolean; autoVerifyEmail: boolean; autoVerifyPhone: boolean };
}

/** PreSignUp: whoever signs up is confirmed at once, with every address that they gave. */
export async function handler(event: PreSignUpEvent): Promise<PreSignUpEvent> {
  const { userAttributes } = event.request;
  event.response.autoConfirmUser = true;
  event.response.autoVerifyEmail = userAttributes.email !== undefined;
  event.response.autoVerifyPhone = userAttributes.phone_number !== undefined;
  return event;
}
