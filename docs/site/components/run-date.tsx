import { useEffect, useState } from 'react';
import { SUMMARY_WORDS } from '../words/summary-words';
import { useLanguage } from './use-language';
import { useSiteData } from './use-site-data';

const DAY_MS = 86_400_000;

/** The day of the run and, once the page is alive, how long ago that was: a page built long ago does not look fresh. */
export function RunDate() {
  const { startedAt } = useSiteData().run;
  const language = useLanguage();
  const [age, setAge] = useState('');
  useEffect(() => {
    if (startedAt === undefined) return;
    const days = Math.floor((Date.now() - Date.parse(startedAt)) / DAY_MS);
    setAge(new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day'));
  }, [startedAt, language]);
  if (startedAt === undefined) return <span className="run-date">{SUMMARY_WORDS.noRun[language]}</span>;
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return (
    <span className="run-date">
      <time dateTime={startedAt}>{day.format(new Date(startedAt))}</time>
      {age && ` (${age})`}
    </span>
  );
}
