import { NO_RUN, STANDING_LABELS, STANDING_SENTENCES } from '../words/standing-words';
import { useLanguage } from './use-language';
import { useSiteData } from './use-site-data';

/** How far the evidence of this run reaches, in plain words. */
export function StandingNote() {
  const { target, startedAt } = useSiteData().run;
  const language = useLanguage();
  const { standing } = target;
  if (startedAt === undefined) return <p className="standing-note">{NO_RUN[language]}</p>;
  return (
    <p className={`standing-note standing-note--${standing.replace(' ', '-')}`}>
      <strong>{STANDING_LABELS[standing][language]}</strong> {STANDING_SENTENCES[standing][language]}
    </p>
  );
}
