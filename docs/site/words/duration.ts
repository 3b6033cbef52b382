import type { Language } from '../../../support/claims/claim';

const SECOND_MS = 1000;

/** `12 ms`, `1.4 s`; with a no-break space between number and unit. */
export function duration(milliseconds: number, language: Language): string {
  const [amount, unit, digits] =
    milliseconds < SECOND_MS ? [milliseconds, 'ms', 0] : [milliseconds / SECOND_MS, 's', 1];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: Number(digits) });
  return `${number.format(Number(amount))}\u00a0${unit}`;
}
