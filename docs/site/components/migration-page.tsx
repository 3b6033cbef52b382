import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type { MigrationChapter } from '../plugin/migration-data';
import { MIGRATION_WORDS } from '../words/migration-words';
import { GeneratedPage } from './generated-page';
import { MigrationClaim } from './migration-claim';
import { Prose } from './prose';
import { useLanguage } from './use-language';

/** Everything on which v5 and v6 part, chapter by chapter. */
export default function MigrationPage({ data }: { readonly data: readonly MigrationChapter[] }) {
  const language = useLanguage();
  const sections = data.map(({ chapter }) => ({ id: chapter.id, title: chapter.title[language] }));
  return (
    <GeneratedPage
      title={MIGRATION_WORDS.title[language]}
      lead={MIGRATION_WORDS.lead[language]}
      sections={sections}
    >
      <p>{(data.length > 0 ? MIGRATION_WORDS.generated : MIGRATION_WORDS.nothing)[language]}</p>
      {data.length > 0 && <Checklist chapters={data} />}
      {data.map(({ chapter, claims }) => (
        <section key={chapter.id}>
          <Heading as="h2" id={chapter.id}>
            {chapter.title[language]}
          </Heading>
          {claims.map((claim) => (
            <MigrationClaim key={claim.id} chapter={chapter.id} claim={claim} />
          ))}
        </section>
      ))}
    </GeneratedPage>
  );
}

function Checklist({ chapters }: { readonly chapters: readonly MigrationChapter[] }) {
  const language = useLanguage();
  return (
    <details className="migration__checklist">
      <summary>{MIGRATION_WORDS.checklist[language]}</summary>
      <ul>
        {chapters.flatMap(({ claims }) =>
          claims.map(({ id, advice, statement }) => (
            <li key={id}>
              <Prose text={advice[language]} /> <Link to={`#${id}`}>{statement[language]}</Link>
            </li>
          )),
        )}
      </ul>
    </details>
  );
}
