import type { Language } from '../../../support/claims/claim';

const WORDS: Readonly<
  Record<Language, readonly [today: string, yesterday: string, (days: number) => string]>
> = {
  en: ['today', 'yesterday', (days) => `${days} days ago`],
  fr: ['aujourd’hui', 'hier', (days) => `il y a ${days} jours`],
};

/**
 * `3 days ago`. In our own words: a page says it of each of its claims, and a formatter that knows every language takes
 * longer to make than the page to appear.
 */
export function ageOf(days: number, language: Language): string {
  const [today, yesterday, ago] = WORDS[language];
  if (days <= 0) return today;
  return days === 1 ? yesterday : ago(days);
}
