const STEP_MS = 30_000;

/** The counter of RFC 6238 at a moment in milliseconds since 1970 (row TT-07). */
export function timeStep(at: number): number {
  return Math.floor(at / STEP_MS);
}
