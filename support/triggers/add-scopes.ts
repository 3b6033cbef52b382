interface TokenEventV2 {
  readonly response: { claimsAndScopeOverrideDetails: unknown };
}

/** PreTokenGeneration V2_0: adds a claim and a scope to the access token, and a list to the ID token. */
export async function handler(event: TokenEventV2): Promise<TokenEventV2> {
  event.response.claimsAndScopeOverrideDetails = {
    idTokenGeneration: { claimsToAddOrOverride: { flavors: ['Lemon', 'Vanilla'] } },
    accessTokenGeneration: {
      claimsToAddOrOverride: { favorite_flavor: 'Lemon' },
      scopesToAdd: ['bakery/order'],
    },
  };
  return event;
}
