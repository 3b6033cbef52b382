import { mock } from 'node:test';

/**
 * Lets the process end although a client waits for minutes: Amplify v6 gives automatic sign-in three of them, and
 * forgets to clear its timer when it succeeds.
 */
export function releaseLongTimers(): void {
  const { setTimeout } = globalThis;
  const releasing = (callback: () => void, milliseconds?: number) => {
    const timer = setTimeout(callback, milliseconds);
    return (milliseconds ?? 0) >= 60_000 ? timer.unref() : timer;
  };
  mock.method(globalThis, 'setTimeout', releasing as typeof setTimeout);
}
