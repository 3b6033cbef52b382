import { useEffect, useState } from 'react';
import { useLanguage } from './use-language';

const DAY_MS = 86_400_000;

/** The day of a run and, once the page is alive, how long ago that was: a page built long ago does not look fresh. */
export function RunDate({ startedAt }: { readonly startedAt: string }) {
  const language = useLanguage();
  const [age, setAge] = useState('');
  useEffect(() => {
    const days = Math.floor((Date.now() - Date.parse(startedAt)) / DAY_MS);
    setAge(new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day'));
  }, [startedAt, language]);
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
