interface Round {
  readonly challengeName: string;
  readonly challengeResult: boolean;
}

interface DefineEvent {
  readonly request: { readonly session: readonly Round[] };
  readonly response: { challengeName: string | null; issueTokens: boolean; failAuthentication: boolean };
}

const ATTEMPTS = 3;

/** DefineAuthChallenge: as `define-captcha`, but the third wrong answer is the first that ends the sign-in. */
export async function handler(event: DefineEvent): Promise<DefineEvent> {
  const { session } = event.request;
  const last = session.at(-1);
  const answers = session.filter(({ challengeName }) => challengeName === 'CUSTOM_CHALLENGE');
  const right = last?.challengeName === 'CUSTOM_CHALLENGE' && last.challengeResult;
  event.response.issueTokens = right;
  event.response.failAuthentication = !right && answers.length >= ATTEMPTS;
  if (!right && answers.length < ATTEMPTS) {
    event.response.challengeName = last?.challengeName === 'SRP_A' ? 'PASSWORD_VERIFIER' : 'CUSTOM_CHALLENGE';
  }
  return event;
}
