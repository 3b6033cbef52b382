interface Round {
  readonly challengeName: string;
  readonly challengeResult: boolean;
}

interface DefineEvent {
  readonly request: { readonly session: readonly Round[] };
  readonly response: { challengeName: string | null; issueTokens: boolean; failAuthentication: boolean };
}

/** DefineAuthChallenge: the password where SRP was begun, then one question with one answer. */
export async function handler(event: DefineEvent): Promise<DefineEvent> {
  const last = event.request.session.at(-1);
  const answered = last?.challengeName === 'CUSTOM_CHALLENGE';
  event.response.issueTokens = answered && last.challengeResult;
  event.response.failAuthentication = answered && !last.challengeResult;
  if (!answered) {
    event.response.challengeName = last?.challengeName === 'SRP_A' ? 'PASSWORD_VERIFIER' : 'CUSTOM_CHALLENGE';
  }
  return event;
}
