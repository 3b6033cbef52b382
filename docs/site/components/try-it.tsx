import { lazy, Suspense, useState } from 'react';
import { TRY_IT_WORDS } from '../words/try-it-words';
import { useLanguage } from './use-language';

const TryItPanel = lazy(() =>
  import(/* webpackChunkName: "try-it-panel" */ './try-it-panel').catch(() => ({ default: TryItFailed })),
);

/** Lets the reader run the page's v6 snippet; nothing of it is loaded before the button is pressed. */
export function TryIt({ id }: { readonly id: string }) {
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="try-it" aria-label={TRY_IT_WORDS.region[language]} data-pagefind-ignore="all">
      <p className="try-it__lead">{TRY_IT_WORDS.lead[language]}</p>
      <p className="without-scripts">{TRY_IT_WORDS.noScript[language]}</p>
      {isOpen ? (
        <Suspense fallback={<p role="status">{TRY_IT_WORDS.loading[language]}</p>}>
          <TryItPanel id={id} />
        </Suspense>
      ) : (
        <button type="button" className="button button--primary with-scripts" onClick={() => setOpen(true)}>
          {TRY_IT_WORDS.open[language]}
        </button>
      )}
    </section>
  );
}

function TryItFailed() {
  return <p role="status">{TRY_IT_WORDS.failed[useLanguage()]}</p>;
}
