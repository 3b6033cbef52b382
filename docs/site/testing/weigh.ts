import type { Page, Request } from 'playwright';

export interface Weight {
  /** The addresses that were asked for and match. */
  requests(pattern: RegExp): readonly string[];
  /** What their answers weigh on the way, compressed as the server sends them, also where the browser had kept them. */
  bytes(pattern: RegExp): Promise<number>;
  /** The same for the scripts that were run. */
  scriptBytes(): Promise<number>;
}

/** Weighs what a page loads from now on. */
export function weigh(page: Page): Weight {
  const seen: Request[] = [];
  page.on('requestfinished', (request) => seen.push(request));
  const matching = (pattern: RegExp) => seen.filter((request) => pattern.test(request.url()));
  return {
    requests: (pattern) => matching(pattern).map((request) => request.url()),
    bytes: (pattern) => sum(matching(pattern)),
    scriptBytes: () => sum(seen.filter((request) => request.resourceType() === 'script')),
  };
}

/** Not a number where an answer does not say how long it is. */
async function sum(requests: readonly Request[]): Promise<number> {
  const answers = await Promise.all(requests.map((request) => request.response()));
  return answers.reduce((all, answer) => all + Number(answer?.headers()['content-length']), 0);
}
