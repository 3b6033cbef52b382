interface ValidationEvent {
  readonly request: { readonly validationData: Readonly<Record<string, string>> | null };
}

/** PreSignUp or PreAuthentication: lets in whoever comes by the autumn campaign. @throws Error for everybody else */
export async function handler(event: ValidationEvent): Promise<ValidationEvent> {
  if (event.request.validationData?.campaign !== 'autumn') throw new Error('The campaign is over');
  return event;
}
