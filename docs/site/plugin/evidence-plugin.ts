import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Language } from '../../../support/claims/claim';
import { expectBothLanguages } from '../../../support/guide/expect-both-languages';
import type { Results } from '../../../support/verdict/results';
import type { ChapterDigest, SiteData } from '../site-data';
import { chapterTitle } from './chapter-title';
import { checkCitations } from './check-citations';
import { digestClaim } from './claim-digest';
import { evidenceChapter } from './evidence-chapter';
import { FeatureTexts } from './feature-texts';
import { guideCitations } from './guide-citations';
import { readResults } from './read-results';
import { resultsPath } from './results-path';

/**
 * Gives every page the digest of the claims, and adds one evidence page a chapter and one that lists them all. A page
 * that cites a claim without evidence, or stands in one language alone, stops the build.
 */
export default function evidencePlugin({ siteDir, baseUrl, i18n }: LoadContext): Plugin<Results> {
  const source = resultsPath(siteDir, process.env);
  const renderings = join(siteDir, 'docs', 'data', 'rendered');

  return {
    name: 'conformance-evidence',

    getPathsToWatch: () => [source, `${renderings}/**/*.feature`],

    async loadContent() {
      expectBothLanguages(siteDir);
      const results = readResults(source);
      checkCitations(guideCitations(siteDir), results.claims);
      return results;
    },

    async contentLoaded({ content: results, actions }) {
      const chapters = chaptersOf(results, siteDir);
      actions.setGlobalData(siteData(results, chapters, i18n.currentLocale as Language));

      const texts = new FeatureTexts(siteDir, renderings);
      for (const chapter of chapters) {
        actions.addRoute({
          path: `${baseUrl}evidence/${chapter.id}/`,
          component: join(siteDir, 'docs/site/components/evidence-page.tsx'),
          modules: {
            evidence: await actions.createData(
              `evidence-${chapter.id}.json`,
              evidenceChapter(chapter, results.claims, texts),
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

function chaptersOf({ claims }: Results, root: string): readonly ChapterDigest[] {
  const ids = new Set(claims.map(({ chapter }) => chapter));
  return [...ids].map((id) => ({ id, title: chapterTitle(root, id) }));
}

function siteData(results: Results, chapters: readonly ChapterDigest[], language: Language): SiteData {
  const { suite, startedAt, target, clients, summary } = results;
  return {
    run: { suite, startedAt, target, clients, summary },
    chapters,
    claims: Object.fromEntries(results.claims.map((claim) => [claim.id, digestClaim(claim, language)])),
  };
}
