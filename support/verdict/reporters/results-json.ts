import type { Results } from '../results';

/** `results.json`: everything the other reports are made of. Its schema is `results.schema.json`. */
export function resultsJson(results: Results): string {
  return `${JSON.stringify(results, null, 2)}\n`;
}
