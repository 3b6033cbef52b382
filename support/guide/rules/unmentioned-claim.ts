import type { Language } from '../../claims/claim';
import { claimsCitedIn } from '../cited-claims';
import type { Guide, GuideRule } from '../guide';

/** A claim that no page cites, be it in one language, is proof that readers of the guide never meet. */
export const unmentionedClaim: GuideRule = (guide) => {
  const [english, french] = [citedIn(guide, 'en'), citedIn(guide, 'fr')];
  return guide.chapters
    .flatMap(({ claims }) => claims)
    .filter(({ id, planned }) => planned === undefined && !(english.has(id) && french.has(id)))
    .map(({ id, file, line }) => ({
      rule: 'unmentioned-claim',
      file,
      line,
      message: `No page of the guide cites ${id}${english.has(id) ? ' in French' : ''}.`,
      next: `Write <Claim id="${id}" /> where a reader would look for it, in both languages.`,
    }));
};

function citedIn({ pages }: Guide, language: Language): ReadonlySet<string> {
  return new Set(
    pages.filter((page) => page.language === language).flatMap(({ text }) => claimsCitedIn(text)),
  );
}
