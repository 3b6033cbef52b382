import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium } from 'playwright';
import { ensureChromium } from '../../tooling/ensure-chromium';
import { bundle } from '../testing/browser/bundle';

import type { LifeCycle } from '../testing/browser/life-cycle';

const PAGE = 'https://pool.example/';

test('the core and Amplify v6 live a whole life in a page of Chromium, without any server', async () => {
  const script = await bundle(join(__dirname, '../testing/browser/life-cycle.ts'));
  const executablePath = await ensureChromium(process.env);
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    const strays: string[] = [];
    await page.route('**/*', (route) => {
      const url = route.request().url();
      if (url === PAGE) return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
      if (!url.endsWith('/favicon.ico')) strays.push(url);
      return route.abort();
    });
    await page.goto(PAGE);
    await page.addScriptTag({ content: script });
    const lived: LifeCycle = await page.evaluate('liveLifeCycle()');
    assert.deepEqual(lived, {
      nextStep: 'CONFIRM_SIGN_UP',
      refusedBeforeConfirmation: 'CONFIRM_SIGN_UP',
      signedIn: true,
      email: 'alice@example.com',
      refreshed: true,
      refusedAfterSignOut: 'Access Token has been revoked',
    });
    assert.deepEqual(strays, []);
  } finally {
    await browser.close();
  }
});
