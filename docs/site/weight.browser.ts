import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type OpenSite, openSite } from './testing/open-site';
import { isMadeOfResults, TEMPLATES } from './testing/templates';
import { visit } from './testing/visit';

const SCRIPT_BYTES = 175_000;
/** A page that is made of results carries them. */
const RESULT_BYTES = 40_000;
const STYLE_BYTES = 24_000;
const PHONE = { width: 412, height: 823 };

describe('what a page weighs on the way, compressed', () => {
  let site: OpenSite;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const path of [...TEMPLATES, '/signing-in/', '/signing-up/']) {
    for (const root of ['', '/fr']) {
      it(`is within its budget: ${root}${path}`, async (context) => {
        const budget = SCRIPT_BYTES + (isMadeOfResults(path) ? RESULT_BYTES : 0);
        const { page, weight, close } = await visit(site, root + path, { viewport: PHONE });
        await page.waitForLoadState('networkidle');
        const [scripts, styles] = [await weight.scriptBytes(), await weight.bytes(/\.css$/)];
        const ahead = (await weight.bytes(/\.js$/)) - scripts;
        context.diagnostic(
          `scripts ${scripts} bytes of ${budget}, ${ahead} ahead for other pages; styles ${styles} of ${STYLE_BYTES}`,
        );
        assert.ok(scripts > 0 && scripts <= budget, `${scripts} bytes of scripts`);
        assert.ok(styles > 0 && styles <= STYLE_BYTES, `${styles} bytes of styles`);
        await close();
      });
    }
  }
});
