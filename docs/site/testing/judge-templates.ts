import { after, before, describe, it } from 'node:test';
import {
  DESKTOP,
  isAccessible,
  type LANGUAGES,
  leave,
  PHONE,
  type Setting,
  weighsLittle,
} from './judge-page';
import { type OpenSite, openSite } from './open-site';
import { TEMPLATES } from './templates';
import { openTab, type Tab } from './visit';

const SETTINGS: readonly [Setting, ...Setting[]] = [
  { colorScheme: 'light', viewport: DESKTOP, rules: 'all' },
  { colorScheme: 'dark', viewport: DESKTOP, rules: 'colours' },
  { colorScheme: 'dark', viewport: PHONE, rules: 'all' },
  { colorScheme: 'light', viewport: PHONE, rules: 'colours' },
];

/** Some of the parts that are closed at first; there are hundreds, all alike, and each costs the judge time. */
const OPEN_DETAILS =
  'for (const part of [...document.querySelectorAll("main details")].slice(0, 12)) part.open = true';

/** One page of each make in one language, in both themes and widths; a file of its own for each, to be run side by side. */
export function judgeTemplates({ language, root }: (typeof LANGUAGES)[number]): void {
  describe(`every make of page is light, accessible, quiet and fits: ${language}`, () => {
    let site: OpenSite;
    let tab: Tab;
    before(async () => {
      site = await openSite();
      tab = await openTab(site);
    });
    after(() => site.close());

    for (const path of TEMPLATES) {
      it(`in both themes and widths: ${root}${path}`, async (context) => {
        const visited = await tab.visit(root + path, SETTINGS[0]);
        await weighsLittle(visited, path, context);
        await visited.page.evaluate(OPEN_DETAILS);
        for (const setting of SETTINGS) await isAccessible(visited.page, setting);
        await leave(visited, language);
      });
    }
  });
}
