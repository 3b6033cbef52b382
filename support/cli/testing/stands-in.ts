const ENCODED = /[\w+/-]{8,}={0,2}/g;

/** Whether a report holds a secret: as it is, escaped for JSON or markup, or in base64 or hexadecimal. */
export function standsIn(secret: string, report: string): boolean {
  const plain = report.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  return (
    [report, plain].some((text) => holds(text, secret)) ||
    holds(report, JSON.stringify(secret).slice(1, -1)) ||
    (report.match(ENCODED) ?? []).some((run) => decodings(run).some((text) => holds(text, secret)))
  );
}

/** A code is six digits: found as a word of its own, which neither an id's digits are nor a duration's nanoseconds. */
function holds(text: string, secret: string): boolean {
  return /^\d+$/.test(secret)
    ? new RegExp(`(?<!"nanos":|[\\w.-])${secret}(?!\\w|\\.\\d)`).test(text)
    : text.includes(secret);
}

function decodings(run: string): readonly string[] {
  const starts = [0, 1, 2, 3].map((start) => run.slice(start));
  return [
    ...starts.map((part) => Buffer.from(part, 'base64').toString('latin1')),
    ...starts.map((part) => Buffer.from(part, 'hex').toString('latin1')),
  ];
}
