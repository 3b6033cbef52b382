import { InvalidArgumentError } from 'commander';

const MS_OF: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `90s`, `30m`, `2h`, `7d` in milliseconds, or commander's own error that names the option. */
export function parseDuration(text: string): number {
  const [, amount, unit = ''] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  const unitMs = MS_OF[unit];
  if (amount !== undefined && unitMs !== undefined) return Number(amount) * unitMs;
  throw new InvalidArgumentError('Expected a number with s, m, h or d, such as 30m, 2h or 7d.');
}

/** In the largest unit that is full: `3 h`. */
export function durationText(ms: number): string {
  const [unit = 's', unitMs = 1000] =
    Object.entries(MS_OF)
      .reverse()
      .find(([, size]) => ms >= size) ?? [];
  return `${Math.max(0, Math.floor(ms / unitMs))} ${unit === 'm' ? 'min' : unit}`;
}
