type Callback = (...parameters: unknown[]) => void;

/** The timers of one device: none keeps the process alive, and all end with the device. */
export interface DeviceTimers {
  setTimeout(callback: Callback, delayMs?: number, ...parameters: unknown[]): NodeJS.Timeout;
  setInterval(callback: Callback, delayMs?: number, ...parameters: unknown[]): NodeJS.Timeout;
  clear(timer: NodeJS.Timeout | undefined): void;
  /** Clears what runs; what is set afterwards never fires. */
  close(): void;
}

/** @param pace how many times faster than real time the timers run */
export function createDeviceTimers(pace: number): DeviceTimers {
  const running = new Set<NodeJS.Timeout>();
  let closed = false;

  function clear(timer: NodeJS.Timeout | undefined): void {
    clearTimeout(timer);
    if (timer !== undefined) {
      running.delete(timer);
    }
  }

  function track(timer: NodeJS.Timeout): NodeJS.Timeout {
    timer.unref();
    if (closed) {
      clearTimeout(timer);
    } else {
      running.add(timer);
    }
    return timer;
  }

  return {
    setTimeout(callback, delayMs = 0, ...parameters) {
      const timer = setTimeout(() => {
        running.delete(timer);
        callback(...parameters);
      }, delayMs / pace);
      return track(timer);
    },
    setInterval: (callback, delayMs = 0, ...parameters) =>
      track(setInterval(callback, delayMs / pace, ...parameters)),
    clear,
    close() {
      closed = true;
      for (const timer of running) {
        clear(timer);
      }
    },
  };
}
