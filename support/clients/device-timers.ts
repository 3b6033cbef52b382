type Callback = (...parameters: unknown[]) => void;

/** The timers of one device: none keeps the process alive, and all end with the device. */
export interface DeviceTimers {
  setTimeout(callback: Callback, delayMs?: number, ...parameters: unknown[]): NodeJS.Timeout;
  setInterval(callback: Callback, delayMs?: number, ...parameters: unknown[]): NodeJS.Timeout;
  clear(timer: NodeJS.Timeout | undefined): void;
  /** Lets time pass at once: every timeout that falls due fires now, the earliest first. Intervals stay as they are. */
  elapse(seconds: number): void;
  /** Clears what runs; what is set afterwards never fires. */
  close(): void;
}

interface Due {
  readonly atMs: number;
  fire(): void;
}

/** @param pace how many times faster than real time the timers run */
export function createDeviceTimers(pace: number): DeviceTimers {
  const running = new Set<NodeJS.Timeout>();
  const due = new Map<NodeJS.Timeout, Due>();
  let closed = false;
  let elapsedMs = 0;
  /** Milliseconds as the timers count them. */
  const now = () => performance.now() * pace + elapsedMs;

  function clear(timer: NodeJS.Timeout | undefined): void {
    clearTimeout(timer);
    if (timer !== undefined) {
      running.delete(timer);
      due.delete(timer);
    }
  }

  function track(timer: NodeJS.Timeout): NodeJS.Timeout {
    timer.unref();
    if (closed) {
      clear(timer);
    } else {
      running.add(timer);
    }
    return timer;
  }

  return {
    setTimeout(callback, delayMs = 0, ...parameters) {
      const fire = () => {
        clear(timer);
        callback(...parameters);
      };
      const timer = setTimeout(fire, delayMs / pace);
      due.set(timer, { atMs: now() + delayMs, fire });
      return track(timer);
    },
    setInterval: (callback, delayMs = 0, ...parameters) =>
      track(setInterval(callback, delayMs / pace, ...parameters)),
    clear,
    elapse(seconds) {
      elapsedMs += seconds * 1000;
      const inTime = [...due.values()].filter(({ atMs }) => atMs <= now());
      for (const { fire } of inTime.sort((a, b) => a.atMs - b.atMs)) {
        fire();
      }
    },
    close() {
      closed = true;
      for (const timer of running) {
        clear(timer);
      }
    },
  };
}
