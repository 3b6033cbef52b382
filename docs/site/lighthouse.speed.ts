import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { lighthouse } from './testing/lighthouse';
import { type ServedSite, serveSite } from './testing/serve-site';

/** What a page is to reach on a machine at rest. It is printed and not judged: a slow machine is no fault of the page. */
const PERFORMANCE = 97;

describe('Lighthouse, on a phone', () => {
  let site: ServedSite;
  before(async () => {
    site = await serveSite();
  });
  after(() => site.close());

  for (const path of ['/', '/confirming-a-sign-up/']) {
    it(`finds the page accessible, sound and fit to be found: ${path}`, async (context) => {
      const { scores, failed, lcpMs, tbtMs, cls, benchmarkIndex, busy } = await lighthouse(
        site.origin + path,
      );
      const { performance, ...others } = scores;
      context.diagnostic(
        `performance ${performance} of ${PERFORMANCE}, LCP ${lcpMs} ms, TBT ${tbtMs} ms, CLS ${cls}, machine ${benchmarkIndex}, ${Math.round(busy * 100)} % of it used by others`,
      );
      assert.deepEqual(others, { accessibility: 100, 'best-practices': 100, seo: 100 }, failed.join('\n'));
    });
  }
});
