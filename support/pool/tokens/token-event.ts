import type { Metadata } from '../triggers/trigger-handler';

/** Why tokens are minted, as PreTokenGeneration hears it (rows TR-09, NP-10, RF-13). */
export type TokenSource = 'Authentication' | 'NewPasswordChallenge' | 'AuthenticateDevice' | 'RefreshTokens';

/** The call that mints tokens. */
export interface TokenEvent {
  readonly source: TokenSource;
  /** ClientMetadata of that call, where the operation hands it to PostAuthentication and PreTokenGeneration. */
  readonly metadata: Metadata | undefined;
}
