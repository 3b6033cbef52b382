/** Secrets that the example under way has made or met, by value. A thread runs one example at a time. */
const known = new Set<string>();

/** Keeps a secret, so that it can be struck out of whatever repeats it under another name. */
export function learnSecret(value: string): void {
  known.add(value);
}

/** What was learned since the example began, oldest first. */
export function learnedSecrets(): readonly string[] {
  return [...known];
}

/** To be called where an example begins. */
export function forgetSecrets(): void {
  known.clear();
}
