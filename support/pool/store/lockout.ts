/** Failed sign-ins under one name. Milliseconds since 1970. */
export interface Lockout {
  readonly failures: number;
  readonly lastFailureAt: number;
  readonly lockedUntil: number;
}
