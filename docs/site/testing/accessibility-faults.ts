import type { AxeResults } from 'axe-core';
import { source } from 'axe-core';
import type { Page } from 'playwright';

/** What axe finds on the page, best practices included: `rule: selector`. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(source);
  const { violations }: AxeResults = await page.evaluate('axe.run()');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
