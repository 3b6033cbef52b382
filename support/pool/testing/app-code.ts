import { codeOf, NOON } from './authenticator';

/** The code that an app shows now, or so many time steps later. */
export function appCode(secret: string, steps = 0): string {
  return codeOf(secret, Math.floor((Date.now() - NOON) / 30_000) + steps);
}
