import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Language } from '../../../support/claims/claim';
import { expectBothLanguages } from '../../../support/guide/expect-both-languages';
import type { ClientRelease } from '../../../support/verdict/results';
import type { ChapterDigest, RunFacts, SiteData } from '../site-data';
import { dayOf } from '../words/day-of';
import { chaptersOf } from './chapters-of';
import { checkCitations } from './check-citations';
import { digestClaim } from './claim-digest';
import { evidenceChapter } from './evidence-chapter';
import { FeatureTexts } from './feature-texts';
import { guideCitations } from './guide-citations';
import { movedReleases, pinnedReleases } from './pinned-releases';
import { resultsPath } from './results-path';
import { type SiteResults, siteResults } from './site-results';

/**
 * Gives every page the digest of the claims, and adds one evidence page a chapter and one that lists them all. A page
 * that cites a claim without evidence, or stands in one language alone, stops the build.
 */
export default function evidencePlugin({ siteDir, baseUrl, i18n }: LoadContext): Plugin<SiteResults> {
  const source = resultsPath(siteDir, process.env);
  const renderings = join(siteDir, 'docs', 'data', 'rendered');

  return {
    name: 'conformance-evidence',

    getPathsToWatch: () => [source, `${renderings}/**/*.feature`],

    async loadContent() {
      expectBothLanguages(siteDir);
      const results = siteResults(siteDir, process.env);
      checkCitations(guideCitations(siteDir), results);
      return results;
    },

    async contentLoaded({ content: results, actions }) {
      const chapters = chaptersOf(results, siteDir);
      const language = i18n.currentLocale as Language;
      actions.setGlobalData(siteData(results, chapters, language, pinnedReleases(siteDir)));

      const statements = results.claims.map(({ id, statement }) => [id, statement[language]]);
      await actions.createData('statements.json', Object.fromEntries(statements));

      const texts = new FeatureTexts(siteDir, renderings);
      for (const chapter of chapters) {
        actions.addRoute({
          path: `${baseUrl}evidence/${chapter.id}/`,
          component: join(siteDir, 'docs/site/components/evidence-page.tsx'),
          modules: {
            evidence: await actions.createData(
              `evidence-${chapter.id}.json`,
              evidenceChapter(chapter, results.claims, texts, siteDir),
            ),
          },
          exact: true,
        });
      }
      actions.addRoute({
        path: `${baseUrl}evidence/`,
        component: join(siteDir, 'docs/site/components/evidence-index.tsx'),
        exact: true,
      });
    },
  };
}

function siteData(
  results: SiteResults,
  chapters: readonly ChapterDigest[],
  language: Language,
  pinned: readonly ClientRelease[],
): SiteData {
  return {
    run: factsOf(results, pinned, language),
    chapters,
    claims: Object.fromEntries(results.claims.map((claim) => [claim.id, digestClaim(claim)])),
  };
}

/** Picked one by one: the rest of a run's results is no part of every page. */
function factsOf(
  { suite, startedAt, target, clients, summary }: SiteResults,
  pinned: readonly ClientRelease[],
  language: Language,
): RunFacts {
  const moved = movedReleases(clients, pinned);
  const date = startedAt === undefined ? {} : { startedAt, day: dayOf(startedAt, language) };
  return { suite, ...date, target, clients, summary, moved };
}
