import { CLIENT_NAMES } from '../words/client-names';
import { SUMMARY_WORDS } from '../words/summary-words';
import { useLanguage } from './use-language';
import { useSiteData } from './use-site-data';

const FRESH_DAYS = 30;

/** Says that evidence is stale, and why: a client's pinned release has moved, or the run is more than 30 days old. */
export function StaleSign({ days = 0 }: { readonly days?: number | undefined }) {
  const language = useLanguage();
  const { moved } = useSiteData().run;
  const reasons = [
    ...moved.map(({ id, version }) => `${CLIENT_NAMES[id]} ${SUMMARY_WORDS.movedTo[language]} ${version}`),
    ...(days > FRESH_DAYS ? [SUMMARY_WORDS.tooOld[language]] : []),
  ];
  if (reasons.length === 0) return null;
  return (
    <>
      {' '}
      <strong className="run-date__stale">{SUMMARY_WORDS.stale[language]}</strong> {reasons.join(', ')}
    </>
  );
}
