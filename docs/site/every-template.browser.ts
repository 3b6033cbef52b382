import { after, before, describe, it } from 'node:test';
import {
  DESKTOP,
  isAccessible,
  LANGUAGES,
  leave,
  PHONE,
  type Setting,
  weighsLittle,
} from './testing/judge-page';
import { type OpenSite, openSite } from './testing/open-site';
import { TEMPLATES } from './testing/templates';
import { openTab, type Tab } from './testing/visit';

const SETTINGS: readonly [Setting, ...Setting[]] = [
  { colorScheme: 'light', viewport: DESKTOP, rules: 'all' },
  { colorScheme: 'dark', viewport: DESKTOP, rules: 'colours' },
  { colorScheme: 'dark', viewport: PHONE, rules: 'all' },
  { colorScheme: 'light', viewport: PHONE, rules: 'colours' },
];

/** Some of the parts that are closed at first; there are hundreds, all alike, and each costs the judge time. */
const OPEN_DETAILS =
  'for (const part of [...document.querySelectorAll("main details")].slice(0, 12)) part.open = true';

describe('every make of page is light, accessible, quiet and fits', () => {
  let site: OpenSite;
  let tab: Tab;
  before(async () => {
    site = await openSite();
    tab = await openTab(site);
  });
  after(() => site.close());

  for (const { language, root } of LANGUAGES) {
    for (const path of TEMPLATES) {
      it(`in both themes and widths: ${root}${path}`, async (context) => {
        const visited = await tab.visit(root + path, SETTINGS[0]);
        await weighsLittle(visited, path, context);
        await visited.page.evaluate(OPEN_DETAILS);
        for (const setting of SETTINGS) await isAccessible(visited.page, setting);
        await leave(visited, language);
      });
    }
  }
});
