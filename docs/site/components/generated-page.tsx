import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import TOC from '@theme/TOC';
import type { ReactNode } from 'react';
import { inertMarkup } from '../words/inert-markup';
import { RunFacts } from './run-facts';
import { StandingNote } from './standing-note';

interface GeneratedPageProps {
  readonly title: string;
  readonly lead: string;
  /** The sections, each with the id of its heading. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly children: ReactNode;
}

/** A page that is made from the results: what it says, of which run, and how far that reaches. */
export function GeneratedPage({ title, lead, sections, children }: GeneratedPageProps) {
  // The table of contents takes its entries for markup.
  const toc = sections.map((section) => ({ value: inertMarkup(section.title), id: section.id, level: 2 }));
  return (
    <Layout title={title} description={lead}>
      <div className="container evidence">
        <main className="evidence__main generated">
          <header className="evidence__header">
            <Heading as="h1">{title}</Heading>
            <p className="evidence__lead">{lead}</p>
            <RunFacts />
            <StandingNote />
          </header>
          {children}
        </main>
        <aside className="evidence__toc">
          <TOC toc={toc} />
        </aside>
      </div>
    </Layout>
  );
}
