import { useEffect, useState } from 'react';
import { ageOf } from '../words/age-of';
import { SUMMARY_WORDS } from '../words/summary-words';
import { StaleSign } from './stale-sign';
import { useLanguage } from './use-language';
import { useSiteData } from './use-site-data';

const DAY_MS = 86_400_000;

/** The day of the run and, once the page is alive, how long ago that was: a page built long ago does not look fresh. */
export function RunDate() {
  const { startedAt, day } = useSiteData().run;
  const language = useLanguage();
  const [days, setDays] = useState<number>();
  useEffect(() => {
    if (startedAt !== undefined) setDays(dayNumber(Date.now()) - dayNumber(Date.parse(startedAt)));
  }, [startedAt]);
  if (startedAt === undefined) return <span className="run-date">{SUMMARY_WORDS.noRun[language]}</span>;
  return (
    <span className="run-date">
      <time dateTime={startedAt}>{day}</time>
      {days !== undefined && ` (${ageOf(days, language)})`}
      <StaleSign days={days} />
    </span>
  );
}

/** Days are told apart in UTC, as the date beside them is. */
function dayNumber(ms: number): number {
  return Math.floor(ms / DAY_MS);
}
