import type { Attempt } from './attempt';

/** The challenge with which the pool answered last, by the API's name; `none` when it asked for nothing more. */
export function askedChallenge({ exchanges }: Attempt): string {
  const { ChallengeName } = (exchanges.findLast(answersSignIn)?.response ?? {}) as { ChallengeName?: string };
  return ChallengeName ?? 'none';
}

function answersSignIn({ operation }: { readonly operation: string }): boolean {
  return operation === 'InitiateAuth' || operation === 'RespondToAuthChallenge';
}
