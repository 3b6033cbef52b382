/** What a page is told that asks for what only administrators do, and whoever reads it in the network panel. */
export const PAGE_REFUSAL =
  'A web page asks for an operation that AWS wants signed, and this pool answers none to foreign pages. Start it with --allow-origin <origin of the page> to let it.';

/** Takes from an answer what would let a page read it; a page that is let in reads it. */
export function closedToPages(answer: Response, request: Request, allowed: ReadonlySet<string>): Response {
  const origin = request.headers.get('Origin');
  answer.headers.set('Vary', 'Origin');
  if (origin !== null && allowed.has(origin)) {
    answer.headers.set('Access-Control-Allow-Origin', origin);
  } else {
    answer.headers.delete('Access-Control-Allow-Origin');
    answer.headers.delete('Access-Control-Expose-Headers');
  }
  return answer;
}
