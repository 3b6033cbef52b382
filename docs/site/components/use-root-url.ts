import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** The address of the whole site, of which each language but the default has a folder: `/`. */
export function useRootUrl(): string {
  const { i18n, siteConfig } = useDocusaurusContext();
  const { currentLocale, defaultLocale } = i18n;
  const own = `${currentLocale}/`;
  const isNested = currentLocale !== defaultLocale && siteConfig.baseUrl.endsWith(`/${own}`);
  return isNested ? siteConfig.baseUrl.slice(0, -own.length) : siteConfig.baseUrl;
}
