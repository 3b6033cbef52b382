import { Secret, TOTP } from 'otpauth';
import { learnSecret } from '../transport/secret-values';

/** What shows somebody's one-time passwords (RFC 6238: SHA-1, 30 seconds, six digits). */
export interface AuthenticatorApp {
  /** A code that was not shown before: a pool takes each only once. */
  nextCode(now: Date): string;
  /** A code that the app shows neither now nor soon, and did not just show. */
  wrongCode(now: Date): string;
}

const STEP_MS = 30_000;

/** @param secret base 32, as the pool hands it out */
export function createAuthenticatorApp(secret: string): AuthenticatorApp {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  const codeAt = (step: number) => totp.generate({ timestamp: step * STEP_MS });
  learnSecret(secret);
  const stepAt = (now: Date) => Math.floor(now.getTime() / STEP_MS);
  let shown = 0;
  return {
    nextCode(now) {
      // One step ahead is within the tolerance of every pool; waiting for the step would take half a minute.
      shown = Math.max(stepAt(now), shown + 1);
      const code = codeAt(shown);
      learnSecret(code);
      return code;
    },
    wrongCode(now) {
      const near = [-2, -1, 0, 1, 2, 3].map((distance) => codeAt(stepAt(now) + distance));
      return WRONG.find((code) => !near.includes(code)) ?? '000000';
    },
  };
}

/** More than there are codes nearby: one of them is wrong. */
const WRONG = ['135790', '246801', '357912', '468023', '579134', '680245', '791356'];
