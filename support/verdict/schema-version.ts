/** Of `results.json`: grows when a member goes or changes its meaning, not when one is added. */
export const SCHEMA_VERSION = 2;
