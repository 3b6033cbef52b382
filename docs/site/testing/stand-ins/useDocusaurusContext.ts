import { currentSurroundings } from '../render-component';

export default function useDocusaurusContext() {
  const { language } = currentSurroundings();
  return {
    siteConfig: { baseUrl: language === 'en' ? '/' : `/${language}/` },
    i18n: { currentLocale: language, defaultLocale: 'en' },
  };
}
