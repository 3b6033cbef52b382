import type { Language } from '../../../support/claims/claim';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** `25 November 2026`: the day, in UTC so that it is the same wherever the page is built and read. */
export function dayOf(startedAt: string, language: Language): string {
  const day = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  return day.format(new Date(startedAt));
}
