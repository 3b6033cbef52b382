import Heading from '@theme/Heading';
import type { PoolRecord } from '../plugin/pool-record';
import { CLIENT_NAMES } from '../words/client-names';
import { dayOf } from '../words/day-of';
import { POOLS_WORDS } from '../words/pools-words';
import { GeneratedPage } from './generated-page';
import { PoolComparison } from './pool-comparison';
import { useLanguage } from './use-language';
import { useSiteData } from './use-site-data';

/** What each recorded pool makes of the claims, beside the embedded one. */
export default function PoolsPage({ data }: { readonly data: readonly PoolRecord[] }) {
  const language = useLanguage();
  const { clients } = useSiteData().run;
  const words = POOLS_WORDS;
  return (
    <GeneratedPage
      title={words.title[language]}
      lead={words.lead[language]}
      sections={data.map(({ name, version }) => ({ id: name, title: `${name} ${version}` }))}
    >
      <p>{(data.length > 0 ? words.caution : words.nothing)[language]}</p>
      {data.map((pool) => (
        <section key={pool.name}>
          <Heading as="h2" id={pool.name}>
            {pool.name} {pool.version}
          </Heading>
          <p>
            {words.ranOn[language]} <time dateTime={pool.startedAt}>{dayOf(pool.startedAt, language)}</time>,{' '}
            {words.with[language]}{' '}
            {clients.map(({ id }) => `${CLIENT_NAMES[id]} ${pool.clients[id] ?? ''}`).join(', ')}
          </p>
          <PoolComparison pool={pool} />
        </section>
      ))}
    </GeneratedPage>
  );
}
