import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import { EVIDENCE_WORDS } from '../words/evidence-words';
import { ClaimRow } from './claim-row';
import { evidenceLink } from './evidence-link';
import { RunFacts } from './run-facts';
import { StandingNote } from './standing-note';
import { useLanguage } from './use-language';
import { useSiteData } from './use-site-data';

/** Every claim with its marks, chapter by chapter; each leads to its evidence. */
export default function EvidenceIndex() {
  const language = useLanguage();
  const { chapters, claims } = useSiteData();
  const title = EVIDENCE_WORDS.indexTitle[language];
  return (
    <Layout title={title} description={EVIDENCE_WORDS.indexLead[language]}>
      <main className="container evidence-index">
        <header className="evidence__header">
          <Heading as="h1">{title}</Heading>
          <p className="evidence__lead">{EVIDENCE_WORDS.indexLead[language]}</p>
          <RunFacts />
          <StandingNote />
        </header>
        {chapters.map((chapter) => (
          <section key={chapter.id} className="evidence-index__chapter">
            <Heading as="h2" id={chapter.id}>
              <Link to={evidenceLink(chapter.id)}>{chapter.title[language]}</Link>
            </Heading>
            <ul className="claim-list">
              {Object.entries(claims)
                .filter(([, claim]) => claim.chapter === chapter.id)
                .map(([id, claim]) => (
                  <ClaimRow key={id} id={id} claim={claim} />
                ))}
            </ul>
          </section>
        ))}
      </main>
    </Layout>
  );
}
