import Heading from '@theme/Heading';
import type { ResultsData } from '../plugin/results-data';
import { RESULTS_WORDS } from '../words/results-words';
import { ChangeList } from './change-list';
import { ClaimMatrix } from './claim-matrix';
import { Downloads } from './downloads';
import { GeneratedPage } from './generated-page';
import { HistoryTable } from './history-table';
import { useLanguage } from './use-language';

/** The last run in full, what it changed, and the runs before it. */
export default function ResultsPage({ data }: { readonly data: ResultsData }) {
  const language = useLanguage();
  const words = RESULTS_WORDS;
  const section = (id: 'matrix' | 'changes' | 'history' | 'downloads') => ({
    id,
    title: words[id][language],
  });
  return (
    <GeneratedPage
      title={words.title[language]}
      lead={words.lead[language]}
      sections={[section('matrix'), section('changes'), section('history'), section('downloads')]}
    >
      <Heading as="h2" id="matrix">
        {words.matrix[language]}
      </Heading>
      <ClaimMatrix />
      <Heading as="h2" id="changes">
        {words.changes[language]}
      </Heading>
      <ChangeList history={data.history} />
      <Heading as="h2" id="history">
        {words.history[language]}
      </Heading>
      <HistoryTable history={data.history} />
      <Heading as="h2" id="downloads">
        {words.downloads[language]}
      </Heading>
      <Downloads isDownloadable={data.downloadable} />
    </GeneratedPage>
  );
}
