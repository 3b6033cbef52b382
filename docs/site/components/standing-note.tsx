import { STANDING_LABELS, STANDING_SENTENCES } from '../words/standing-words';
import { useLanguage } from './use-language';
import { useSiteData } from './use-site-data';

/** How far the evidence of this run reaches, in plain words. */
export function StandingNote() {
  const { standing } = useSiteData().run.target;
  const language = useLanguage();
  return (
    <p className={`standing-note standing-note--${standing.replace(' ', '-')}`}>
      <strong>{STANDING_LABELS[standing][language]}</strong> {STANDING_SENTENCES[standing][language]}
    </p>
  );
}
