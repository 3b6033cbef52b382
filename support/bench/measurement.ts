/** One line of the bench's table. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the project wants; absent where the number is there to compare. */
  readonly target?: { readonly atLeast: number } | { readonly atMost: number };
}

/** A line as it is printed: `sign-ups: 2,600 /s (target at least 1,000: met)`. */
export function printed({ name, value, unit, target }: Measurement): string {
  const line = `${name.padEnd(62)} ${rounded(value).padStart(9)} ${unit}`;
  if (!target) return line;
  const [words, bound, met] =
    'atLeast' in target
      ? ['at least', target.atLeast, value >= target.atLeast]
      : ['at most', target.atMost, value <= target.atMost];
  return `${line.padEnd(84)} target ${words} ${rounded(bound)}: ${met ? 'met' : 'NOT MET'}`;
}

function rounded(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 });
}
