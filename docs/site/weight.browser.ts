import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type OpenSite, openSite } from './testing/open-site';
import { TEMPLATES } from './testing/templates';
import { visit } from './testing/visit';

const SCRIPT_BYTES = 175_000;
const STYLE_BYTES = 24_000;
const PHONE = { width: 412, height: 823 };

describe('what a page weighs on the way, compressed, with what it fetches ahead', () => {
  let site: OpenSite;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const path of TEMPLATES) {
    for (const root of ['', '/fr']) {
      it(`is within its budget: ${root}${path}`, async (context) => {
        const { page, weight, close } = await visit(site, root + path, { viewport: PHONE });
        await page.waitForLoadState('networkidle');
        const [scripts, styles] = [await weight.bytes(/\.js$/), await weight.bytes(/\.css$/)];
        context.diagnostic(`scripts ${scripts} bytes of ${SCRIPT_BYTES}, styles ${styles} of ${STYLE_BYTES}`);
        assert.ok(scripts > 0 && scripts <= SCRIPT_BYTES, `${scripts} bytes of scripts`);
        assert.ok(styles > 0 && styles <= STYLE_BYTES, `${styles} bytes of styles`);
        await close();
      });
    }
  }
});
