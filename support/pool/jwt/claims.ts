/** What a token says, by the claims' names. */
export type Claims = Readonly<Record<string, unknown>>;
