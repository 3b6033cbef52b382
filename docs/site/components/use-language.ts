import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Language } from '../../../support/claims/claim';

/** The language of the page that is being read. */
export function useLanguage(): Language {
  return useDocusaurusContext().i18n.currentLocale === 'fr' ? 'fr' : 'en';
}
