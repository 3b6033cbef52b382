import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

/** What the package exports as its source is twice as long, and every page has to read it. */
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** All rules, best practices included, or those alone that look at colours. */
export type Rules = 'all' | 'colours';

const OPTIONS: Readonly<Record<Rules, RunOptions>> = {
  all: { resultTypes: ['violations'] },
  colours: {
    resultTypes: ['violations'],
    runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  },
};

/** What axe finds on the page: `rule: selector`. */
export async function accessibilityFaults(page: Page, rules: Rules = 'all'): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const { violations }: AxeResults = await page.evaluate(`axe.run(${JSON.stringify(OPTIONS[rules])})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
