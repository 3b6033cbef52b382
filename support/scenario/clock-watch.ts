/** Longer than a clock is slewed during an example, shorter than anything that an expiry is about. */
const TOLERANCE_MS = 1_000;

const UNITS = [
  ['day', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1_000],
] as const;

/** Notices when the clock of this machine is set while an example runs. */
export interface ClockWatch {
  /** Compares the clocks; whoever looks often notices a clock that was set back again, too. */
  look(): void;
  /** What was noticed so far: one sentence; undefined for a clock that only ran. */
  finding(): string | undefined;
}

/**
 * Watches the clock from now on. Tokens, codes and signatures are dated by it, on both sides of an embedded pool: when
 * it is set they age at once, and what an example sees then says nothing of the pool. It is compared with the monotonic
 * clock, which nobody sets. That one may stand still while a machine sleeps or a virtual one is paused: everything has
 * aged then as well, so that this counts as a move; where both clocks run on, time has only passed.
 *
 * @param wallClock milliseconds since 1970
 * @param monotonic milliseconds since whenever
 */
export function watchClock(
  wallClock: () => number = Date.now,
  monotonic: () => number = () => performance.now(),
): ClockWatch {
  const offset = () => wallClock() - monotonic();
  const atFirst = offset();
  let farthest = 0;
  const look = () => {
    const moved = offset() - atFirst;
    if (Math.abs(moved) > Math.abs(farthest)) farthest = moved;
  };
  return {
    look,
    finding() {
      look();
      if (Math.abs(farthest) < TOLERANCE_MS) return undefined;
      const back = farthest < 0 ? ' back' : '';
      return `The clock of this machine moved${back} by ${inWords(Math.abs(farthest))} while the example ran`;
    },
  };
}

function inWords(ms: number): string {
  const [unit, size] = UNITS.find(([, unitMs]) => ms >= unitMs * 0.95) ?? ['s', 1_000];
  const value = Math.round((ms / size) * 10) / 10;
  return `${value} ${unit === 'day' && value !== 1 ? 'days' : unit}`;
}
