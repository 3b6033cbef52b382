const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether an address (`http://localhost:3000`) is one of this machine's own. */
export function isOfThisMachine(address: string): boolean {
  return URL.canParse(address) && LOOPBACK.has(new URL(address).hostname);
}

/**
 * Whether a request bears the marks of a web page that is neither this machine's own nor among the origins that are let
 * in. A name that was rebound to 127.0.0.1 is told by the page's Origin, which browsers send with every POST; where
 * there is no page to tell, by a Host of another machine beside a mark that only browsers set. A foreign Host alone
 * is none: by `http://cognito:9229/` a container calls another, and its SDK sets no such mark.
 */
export function isForeignPage(request: Request, allowed: ReadonlySet<string>): boolean {
  const { headers, url } = request;
  const page = headers.get('Origin') ?? headers.get('Referer');
  if (page !== null) return !isOfThisMachine(page) && !isAmong(allowed, page);
  const site = headers.get('Sec-Fetch-Site');
  return site === 'cross-site' || (site !== null && !isOfThisMachine(url));
}

function isAmong(origins: ReadonlySet<string>, page: string): boolean {
  return URL.canParse(page) && origins.has(new URL(page).origin);
}
