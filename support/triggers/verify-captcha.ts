interface VerifyEvent {
  readonly request: {
    readonly privateChallengeParameters: Readonly<Record<string, string>>;
    readonly challengeAnswer: string;
  };
  readonly response: { answerCorrect: boolean };
}

/** VerifyAuthChallengeResponse: compares with what `create-captcha` kept, letter case apart. */
export async function handler(event: VerifyEvent): Promise<VerifyEvent> {
  const { privateChallengeParameters, challengeAnswer } = event.request;
  event.response.answerCorrect = challengeAnswer.toLowerCase() === privateChallengeParameters.answer;
  return event;
}
