/**
 * Waits for a call while keeping the process alive: a device's timers do not, so a client that is backing off between
 * two attempts would otherwise let the process end under a pending call.
 */
export async function keptAlive<T>(call: () => T | PromiseLike<T>): Promise<Awaited<T>> {
  const keeper = setInterval(() => undefined, 60_000);
  try {
    return await call();
  } finally {
    clearInterval(keeper);
  }
}
