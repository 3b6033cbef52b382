import { TRY_IT_WORDS } from '../words/try-it-words';
import { TryItBench } from './try-it-bench';
import { useLanguage } from './use-language';
import { useTrial } from './use-trial';

/** Loads the page's trial, and says so, also where it fails. */
export default function TryItPanel({ id }: { readonly id: string }) {
  const language = useLanguage();
  const loaded = useTrial(id);
  if (typeof loaded === 'string') return <p role="status">{TRY_IT_WORDS[loaded][language]}</p>;
  return <TryItBench session={loaded.session} />;
}
