/** Milliseconds in which a code that was sent must have come; a step has 20 seconds for all it does. */
export const PATIENCE_MS = 14_000;

/** Milliseconds without another message after which no more are expected to come. */
export const SETTLE_MS = 3_000;

/** Milliseconds between two looks. */
export const LOOK_MS = 100;
