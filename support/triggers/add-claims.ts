interface TokenEventV1 {
  readonly response: { claimsOverrideDetails: unknown };
}

/** PreTokenGeneration V1_0: adds a claim to the ID token and takes the email out of it. */
export async function handler(event: TokenEventV1): Promise<TokenEventV1> {
  event.response.claimsOverrideDetails = {
    claimsToAddOrOverride: { favorite_flavor: 'Lemon' },
    claimsToSuppress: ['email'],
  };
  return event;
}
