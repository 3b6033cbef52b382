import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Guide, GuidePage, GuideRule } from '../guide';

const TRIALS = 'docs/site/try-it/trials';
const TRY_IT = /<TryIt\s+id="([^"]*)"\s*\/>|<TryIt\b[^>]*>/g;

/** What a page lets its reader try is the trial of that very page, and every trial stands on its page in both languages. */
export const trialOfPage: GuideRule = (guide) => {
  const trials = globSync('*.ts', { cwd: join(guide.root, TRIALS) })
    .map((file) => basename(file, '.ts'))
    .sort();
  return [
    ...guide.pages.flatMap((page) => strayTrials(page, trials)),
    ...trials.flatMap((trial) => unshown(guide, trial)),
  ];
};

function strayTrials(page: GuidePage, trials: readonly string[]) {
  const slug = slugOf(page);
  return [...page.text.matchAll(TRY_IT)]
    .filter(([, id]) => id !== slug || !trials.includes(slug))
    .map(({ 0: tag, index }) => ({
      rule: 'trial-of-page',
      file: page.path,
      line: page.text.slice(0, index).split('\n').length,
      message: `${tag} is no trial of this page.`,
      next: `Write <TryIt id="${slug}" />, and ${TRIALS}/${slug}.ts as its neighbours are.`,
    }));
}

function unshown({ pages }: Guide, trial: string) {
  const homes = pages.filter((page) => slugOf(page) === trial);
  return (['en', 'fr'] as const)
    .filter((language) => !homes.some((page) => page.language === language && page.text.includes('<TryIt')))
    .map((language) => ({
      rule: 'trial-of-page',
      file: `${TRIALS}/${trial}.ts`,
      line: 1,
      message: `No page in ${language === 'en' ? 'English' : 'French'} lets its reader try this.`,
      next: `Put <TryIt id="${trial}" /> after the snippet of ${trial}.mdx.`,
    }));
}

function slugOf({ name }: GuidePage): string {
  return name.replace(/\.mdx?$/, '');
}
