import type { ServerSide } from '../srp/session-key';
import type { TokenSource } from '../tokens/token-event';
import type { ChallengeRound, CustomQuestion } from './challenge-round';
import type { FirstFactor, MfaFactor } from './mfa-factor';

/** What a `Session` is about; `source` is what the tokens at its end are minted for. */
export type ChallengeContent =
  | { readonly challenge: 'NEW_PASSWORD_REQUIRED' }
  | {
      readonly challenge: 'SMS_MFA' | 'EMAIL_OTP' | 'SMS_OTP';
      /** Undefined for the decoy of a user that does not exist (row UA-05). */
      readonly code: string | undefined;
      readonly source: TokenSource;
      /** The address that the code shall prove, where it becomes the user's by the answer. */
      readonly address?: string;
    }
  | { readonly challenge: 'SOFTWARE_TOKEN_MFA'; readonly source: TokenSource }
  | {
      readonly challenge: 'SELECT_MFA_TYPE';
      readonly factors: readonly MfaFactor[];
      readonly source: TokenSource;
    }
  | {
      readonly challenge: 'MFA_SETUP';
      readonly factors: readonly MfaFactor[];
      readonly source: TokenSource;
      /** The secret that AssociateSoftwareToken gave; `verified` once a code of it was shown (row MF-02). */
      readonly token?: {
        readonly secret: Uint8Array<ArrayBuffer>;
        readonly state: 'associated' | 'verified';
      };
    }
  | {
      readonly challenge: 'CUSTOM_CHALLENGE';
      readonly rounds: readonly ChallengeRound[];
      readonly question: CustomQuestion;
    }
  /** SRP as the first step of CUSTOM_AUTH (row CU-03). */
  | { readonly challenge: 'PASSWORD_VERIFIER' }
  /** The proof of a remembered device (row DV-04). */
  | { readonly challenge: 'DEVICE_SRP_AUTH'; readonly deviceKey: string }
  | {
      readonly challenge: 'DEVICE_PASSWORD_VERIFIER';
      readonly deviceKey: string;
      readonly secretBlock: string;
      readonly side: ServerSide;
    }
  | { readonly challenge: 'SELECT_CHALLENGE'; readonly factors: readonly FirstFactor[] }
  /** From SignUp to ConfirmSignUp, and from there to InitiateAuth (row UA-08). */
  | { readonly challenge: 'SIGN_UP' | 'SIGNED_UP' };

/** What a `Session` stands for. */
export type ChallengeSession = ChallengeContent & {
  /** The stored username; the name as given for a decoy. */
  readonly username: string;
  readonly clientId: string;
  readonly startedAt: number;
  used: boolean;
};
