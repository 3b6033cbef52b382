import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import TOC from '@theme/TOC';
import type { EvidenceChapter } from '../site-data';
import { EVIDENCE_WORDS } from '../words/evidence-words';
import { inertMarkup } from '../words/inert-markup';
import { ClaimEvidence } from './claim-evidence';
import { RunFacts } from './run-facts';
import { StandingNote } from './standing-note';
import { useLanguage } from './use-language';

/** The page of one chapter: every claim with everything that was observed about it. */
export default function EvidencePage({ evidence }: { readonly evidence: EvidenceChapter }) {
  const language = useLanguage();
  const title = evidence.chapter.title[language];
  const toc = evidence.claims.map(({ id, statement }) => ({
    // The table of contents takes its entries for markup.
    value: inertMarkup(statement[language]),
    id,
    level: 2,
  }));
  return (
    <Layout
      title={`${EVIDENCE_WORDS.evidenceFor[language]} ${title}`}
      description={EVIDENCE_WORDS.chapterLead[language]}
    >
      <div className="container evidence">
        <main className="evidence__main">
          <header className="evidence__header">
            <p className="evidence__kicker">{EVIDENCE_WORDS.evidence[language]}</p>
            <Heading as="h1">{title}</Heading>
            <p className="evidence__lead">{EVIDENCE_WORDS.chapterLead[language]}</p>
            <RunFacts />
            <StandingNote />
          </header>
          {evidence.claims.map((claim) => (
            <ClaimEvidence key={claim.id} claim={claim} rows={evidence.rows} />
          ))}
        </main>
        <aside className="evidence__toc">
          <TOC toc={toc} />
        </aside>
      </div>
    </Layout>
  );
}
