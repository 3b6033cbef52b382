import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type LighthouseRun, lighthouse } from './testing/lighthouse';
import { type ServedSite, serveSite } from './testing/serve-site';

/** What a page is to reach on a machine at rest. It is printed and not judged: a slow machine is no fault of the page. */
const PERFORMANCE = 97;
const RUNS = 3;

describe('Lighthouse, on a phone', () => {
  let site: ServedSite;
  before(async () => {
    site = await serveSite();
  });
  after(() => site.close());

  for (const path of ['/', '/confirming-a-sign-up/']) {
    it(`finds the page accessible, sound and fit to be found: ${path}`, async (context) => {
      const runs: LighthouseRun[] = [];
      while (runs.length < RUNS) runs.push(await lighthouse(site.origin + path));
      const middle = runs.toSorted((one, other) => one.scores.performance - other.scores.performance)[1];
      context.diagnostic(
        `performance ${middle?.scores.performance} of ${PERFORMANCE}, the median of ${RUNS}`,
      );
      for (const { scores, failed, ...measures } of runs) {
        const { performance, ...others } = scores;
        context.diagnostic(`${performance}: ${saying(measures)}`);
        assert.deepEqual(others, { accessibility: 100, 'best-practices': 100, seo: 100 }, failed.join('\n'));
      }
    });
  }
});

function saying({
  lcpMs,
  tbtMs,
  cls,
  benchmarkIndex,
  busy,
}: Omit<LighthouseRun, 'scores' | 'failed'>): string {
  const others = `${Math.round(busy * 100)} % of it used by others`;
  return `LCP ${lcpMs} ms, TBT ${tbtMs} ms, CLS ${cls}, machine ${benchmarkIndex}, ${others}`;
}
