import { after, before, describe, it } from 'node:test';
import {
  DESKTOP,
  fits,
  isAccessible,
  LANGUAGES,
  leave,
  PHONE,
  type Setting,
  weighsLittle,
} from './testing/judge-page';
import { type OpenSite, openSite } from './testing/open-site';
import { isChapter, OTHER_PAGES } from './testing/templates';
import { openTab, type Tab } from './testing/visit';

const SETTINGS: readonly [Setting, Setting] = [
  { colorScheme: 'light', viewport: DESKTOP, rules: 'all' },
  { colorScheme: 'dark', viewport: PHONE, rules: 'all' },
];

// Pages of one make differ in their texts: each is judged once, and every other one in the other language.
describe('every page is as the others of its make', () => {
  let site: OpenSite;
  let tab: Tab;
  before(async () => {
    site = await openSite();
    tab = await openTab(site);
  });
  after(() => site.close());

  for (const [index, path] of OTHER_PAGES.entries()) {
    const { language, root } = LANGUAGES[index % 2 === 0 ? 0 : 1];
    const setting = SETTINGS[index % 4 < 2 ? 0 : 1];
    const { viewport, colorScheme } = setting;
    it(`${root}${path}, ${colorScheme}, ${viewport.width} px`, async (context) => {
      const visited = await tab.visit(root + path, { viewport, colorScheme });
      await weighsLittle(visited, path, context);
      if (isChapter(path)) await fits(visited.page);
      else await isAccessible(visited.page, setting);
      await leave(visited, language);
    });
  }
});
