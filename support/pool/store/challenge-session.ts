/** What a `Session` stands for. */
export interface ChallengeSession {
  readonly challenge: 'NEW_PASSWORD_REQUIRED';
  readonly username: string;
  readonly clientId: string;
  readonly startedAt: number;
  used: boolean;
}
