type Prefetch = (path: string) => unknown;

interface Site {
  docusaurus: { readonly prefetch: Prefetch; readonly preload: (path: string) => unknown };
}

/** Browsers without idle callbacks are given the page's first second. */
const LATER_MS = 1000;

let isPutOff = false;

/**
 * Fetches what a visible link leads to only once the page has nothing else to do. The theme does it as soon as links
 * appear, for all of them in one go, just when the reader might want to touch the page.
 */
export function onRouteDidUpdate(): void {
  if (isPutOff) return;
  isPutOff = true;
  const site = window as unknown as Site;
  const { prefetch, preload } = site.docusaurus;
  site.docusaurus = { preload, prefetch: (path) => whenIdle(() => prefetch(path)) };
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work, LATER_MS);
}
