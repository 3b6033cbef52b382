import type { Language } from '../../../support/claims/claim';

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' };

/** The language that stands beside the reader's. */
export const OTHER_LANGUAGE: Readonly<Record<Language, Language>> = { en: 'fr', fr: 'en' };
