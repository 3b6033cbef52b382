/** A device's own idea of the time: the process's, moved by what was asked. Timers do not follow it. */
export interface DeviceClock {
  advance(seconds: number): void;
  /** Milliseconds since 1970, as the device sees it. */
  now(): number;
  /** `Date` for the device's module graph. */
  readonly Date: DateConstructor;
}

export function createDeviceClock(): DeviceClock {
  let offsetMs = 0;
  const now = () => Date.now() + offsetMs;
  const deviceDate: DateConstructor = new Proxy(Date, {
    apply: () => new Date(now()).toString(),
    construct: (target, parameters, newTarget) =>
      Reflect.construct(
        target,
        parameters.length === 0 ? [now()] : parameters,
        newTarget === deviceDate ? target : newTarget,
      ),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
  return {
    advance(seconds) {
      offsetMs += seconds * 1000;
    },
    now,
    Date: deviceDate,
  };
}
