/**
 * Keeps the process alive while a call is under way: a device's timers do not, so a client that is backing off between
 * two attempts would otherwise let the process end under a pending call.
 */
export interface CallKeeper {
  during<T>(call: () => T | PromiseLike<T>): Promise<T>;
  /** From now on no call keeps the process alive. */
  close(): void;
}

export function createCallKeeper(): CallKeeper {
  const running = new Set<NodeJS.Timeout>();
  let closed = false;
  return {
    async during(call) {
      const timer = setInterval(() => undefined, 60_000);
      running.add(timer);
      if (closed) {
        timer.unref();
      }
      try {
        return await call();
      } finally {
        clearInterval(timer);
        running.delete(timer);
      }
    },
    close() {
      closed = true;
      for (const timer of running) {
        timer.unref();
      }
    },
  };
}
