import { join } from 'node:path';
import { toTheEnd } from '../../../support/cli/to-the-end';
import { openSite } from '../testing/open-site';
import { visit } from '../testing/visit';

const ROOT = join(__dirname, '../../..');
const VIEWPORT = { width: 1280, height: 800 };
const PICTURES = [
  { path: '/confirming-a-sign-up/#alias', file: 'docs/static/site.png' },
  { path: '/fr/confirming-a-sign-up/#alias', file: 'docs/static/site.fr.png' },
];

/** Takes a picture of the built guide in each language, for the README's. */
async function main(): Promise<void> {
  const site = await openSite();
  try {
    for (const { path, file } of PICTURES) {
      const { page, close } = await visit(site, path, { viewport: VIEWPORT, colorScheme: 'light' });
      await page.screenshot({ path: join(ROOT, file) });
      await close();
      console.log(file);
    }
  } finally {
    await site.close();
  }
}

void toTheEnd(main);
