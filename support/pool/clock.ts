/** A time that can be moved forward. Milliseconds since 1970. */
export interface Clock {
  now(): number;
  advance(milliseconds: number): void;
}

/** A clock that runs with another one, ahead of it by what it was advanced. */
export function createClock(base: () => number): Clock {
  let offset = 0;
  return {
    now: () => base() + offset,
    advance(milliseconds) {
      offset += milliseconds;
    },
  };
}
