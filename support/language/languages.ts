import type { Language } from '../claims/claim';

export const LANGUAGES: readonly Language[] = ['en', 'fr'];

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'French' };

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'fr' : 'en';
}
