const FORMAT =
  /^(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ([1-9]|[12]\d|3[01]) (\d{2}:\d{2}:\d{2}) UTC (\d{4})$/;

/**
 * Milliseconds since 1970 of `Fri Aug 11 15:51:06 UTC 2023`: English names, no leading zero in the day; undefined
 * for anything else (rows SRP-08, SRP-09).
 */
export function parseTimestamp(text: string): number | undefined {
  const [whole, month, day, time, year] = FORMAT.exec(text) ?? [];
  return whole === undefined ? undefined : Date.parse(`${month} ${day} ${year} ${time} UTC`);
}
