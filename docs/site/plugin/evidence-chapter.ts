import type { ClaimResult } from '../../../support/verdict/results';
import type { ChapterDigest, EvidenceChapter, EvidencedClaim } from '../site-data';
import type { FeatureTexts } from './feature-texts';
import { citedRows } from './reference-rows';

/** Everything that one evidence page shows. */
export function evidenceChapter(
  chapter: ChapterDigest,
  claims: readonly ClaimResult[],
  texts: FeatureTexts,
  root: string,
): EvidenceChapter {
  const own = claims.filter((claim) => claim.chapter === chapter.id);
  return { chapter, rows: citedRows(root, own), claims: own.map((claim) => withTexts(claim, texts)) };
}

function withTexts(claim: ClaimResult, texts: FeatureTexts): EvidencedClaim {
  const verdicts = Object.entries(claim.verdicts).map(([client, verdict]) => [
    client,
    {
      ...verdict,
      examples: verdict.examples.map((example) => {
        const found = texts.of(example);
        return found ? { ...example, texts: found } : example;
      }),
    },
  ]);
  return { ...claim, verdicts: Object.fromEntries(verdicts) };
}
