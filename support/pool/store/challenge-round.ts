/** One challenge of CUSTOM_AUTH that was answered, as `request.session` lists them (row TR-06). */
export interface ChallengeRound {
  readonly challengeName: string;
  readonly challengeResult: boolean;
  /** What CreateAuthChallenge noted about it; null where nothing was. */
  readonly challengeMetadata: string | null;
}

/** What CreateAuthChallenge keeps from the client until the answer comes (row TR-07). */
export interface CustomQuestion {
  readonly privateParameters: Readonly<Record<string, string>>;
  readonly metadata: string | null;
}
