import Heading from '@theme/Heading';
import type { Diagram } from '../plugin/diagrams-data';
import { DIAGRAM_TITLES, DIAGRAMS_WORDS } from '../words/diagrams-words';
import { GeneratedPage } from './generated-page';
import { StateDiagram } from './state-diagram';
import { StateList } from './state-list';
import { useLanguage } from './use-language';

/** Sign-up and sign-in, each as a diagram and as a list. */
export default function DiagramsPage({ data }: { readonly data: readonly Diagram[] }) {
  const language = useLanguage();
  return (
    <GeneratedPage
      title={DIAGRAMS_WORDS.title[language]}
      lead={DIAGRAMS_WORDS.lead[language]}
      sections={data.map(({ id }) => ({ id, title: DIAGRAM_TITLES[id][language] }))}
    >
      {data.length === 0 && <p>{DIAGRAMS_WORDS.nothing[language]}</p>}
      {data.map((diagram) => (
        <section key={diagram.id}>
          <Heading as="h2" id={diagram.id}>
            {DIAGRAM_TITLES[diagram.id][language]}
          </Heading>
          <StateDiagram diagram={diagram} />
          <p>{DIAGRAMS_WORDS.asList[language]}</p>
          <StateList diagram={diagram} />
        </section>
      ))}
    </GeneratedPage>
  );
}
