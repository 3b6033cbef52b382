interface CreateEvent {
  readonly response: {
    publicChallengeParameters: Readonly<Record<string, string>> | null;
    privateChallengeParameters: Readonly<Record<string, string>> | null;
    challengeMetadata: string | null;
  };
}

/** CreateAuthChallenge: a question that people answer more easily than programs. */
export async function handler(event: CreateEvent): Promise<CreateEvent> {
  event.response.publicChallengeParameters = {
    question: 'Which of these is no colour: red, lemon tree, blue?',
  };
  event.response.privateChallengeParameters = { answer: 'lemon tree' };
  event.response.challengeMetadata = 'CAPTCHA';
  return event;
}
