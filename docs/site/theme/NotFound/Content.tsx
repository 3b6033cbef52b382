import Head from '@docusaurus/Head';
import Heading from '@theme/Heading';
import { useRootUrl } from '../../components/use-root-url';
import { NOT_FOUND_WORDS } from '../../words/not-found-words';

const LANGUAGES = ['en', 'fr'] as const;
const FOLDERS = { en: '', fr: 'fr/' };

/** In both languages at once: a host answers with one page whatever the address that was asked for. */
export default function NotFoundContent() {
  const root = useRootUrl();
  return (
    <main className="container not-found" data-pagefind-ignore="all">
      <Head>
        <title>{`${NOT_FOUND_WORDS.title.en} · ${NOT_FOUND_WORDS.title.fr}`}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <Heading as="h1">404</Heading>
      {LANGUAGES.map((language) => (
        <section key={language} lang={language}>
          <Heading as="h2">{NOT_FOUND_WORDS.title[language]}</Heading>
          <p>{NOT_FOUND_WORDS.reason[language]}</p>
          <p>
            <a href={`${root}${FOLDERS[language]}`}>{NOT_FOUND_WORDS.home[language]}</a>
          </p>
        </section>
      ))}
    </main>
  );
}
