import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type LighthouseRun, lighthouse } from './testing/lighthouse';
import { type ServedSite, serveSite } from './testing/serve-site';

/** What a page is to reach on a machine at rest. It is printed and not judged: a slow machine is no fault of the page. */
const PERFORMANCE = 97;

describe('Lighthouse, on a phone', () => {
  let site: ServedSite;
  before(async () => {
    site = await serveSite();
  });
  after(() => site.close());

  for (const [path, again] of [
    ['/', 0],
    ['/confirming-a-sign-up/', 2],
  ] as const) {
    it(`finds the page accessible, sound and fit to be found: ${path}`, async (context) => {
      const whole = await lighthouse(site.origin + path);
      const runs = [whole];
      while (runs.length <= again) runs.push(await lighthouse(site.origin + path, ['performance']));
      const performances = runs.map(({ scores }) => scores.performance ?? 0).sort((a, b) => a - b);
      context.diagnostic(
        `performance ${performances[again / 2]} of ${PERFORMANCE}, the median of ${performances.join(', ')}`,
      );
      for (const run of runs) context.diagnostic(saying(run));
      const { performance: _, ...others } = whole.scores;
      const failed = whole.failed.join('\n');
      assert.deepEqual(others, { accessibility: 100, 'best-practices': 100, seo: 100 }, failed);
    });
  }
});

function saying({ scores, lcpMs, tbtMs, cls, benchmarkIndex, busy }: LighthouseRun): string {
  const others = `${Math.round(busy * 100)} % of it used by others`;
  return `${scores.performance}: LCP ${lcpMs} ms, TBT ${tbtMs} ms, CLS ${cls}, machine ${benchmarkIndex}, ${others}`;
}
