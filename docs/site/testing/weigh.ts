import type { Page, Request } from 'playwright';

export interface Weight {
  /** The addresses that were asked for and match. */
  requests(pattern: RegExp): readonly string[];
  /** What their answers weighed on the way, compressed as the server sends them. */
  bytes(pattern: RegExp): Promise<number>;
}

/** Weighs what a page loads from now on. */
export function weigh(page: Page): Weight {
  const seen: Request[] = [];
  page.on('requestfinished', (request) => seen.push(request));
  const matching = (pattern: RegExp) => seen.filter((request) => pattern.test(request.url()));
  return {
    requests: (pattern) => matching(pattern).map((request) => request.url()),
    async bytes(pattern) {
      const sizes = await Promise.all(matching(pattern).map((request) => request.sizes()));
      return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    },
  };
}
