/** Rows that no test executes, and why. */
export const notExecuted: Readonly<Record<string, string>> = {};
