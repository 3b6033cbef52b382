import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { COLON } from '../words/punctuation';
import { RESULTS_FILE } from '../words/results-file';
import { RESULTS_WORDS } from '../words/results-words';
import { useLanguage } from './use-language';
import { useSiteData } from './use-site-data';

/** The raw results, and the badges. */
export function Downloads({ isDownloadable }: { readonly isDownloadable: boolean }) {
  const language = useLanguage();
  const { clients } = useSiteData().run;
  const { siteConfig, i18n } = useDocusaurusContext();
  const root =
    i18n.currentLocale === i18n.defaultLocale
      ? siteConfig.baseUrl
      : siteConfig.baseUrl.replace(new RegExp(`${i18n.currentLocale}/$`), '');
  const badges = ['badge.svg', ...clients.map(({ id }) => `badge-${id}.svg`)];
  return (
    <>
      {isDownloadable && (
        <p>
          <a href={`${root}${RESULTS_FILE}`} download>
            {RESULTS_FILE}
          </a>
          {COLON[language]}
          {RESULTS_WORDS.raw[language]}.
        </p>
      )}
      <p>{RESULTS_WORDS.badges[language]}</p>
      <ul className="badge-list">
        {badges.map((name) => (
          <li key={name}>
            <a href={`${root}${name}`}>
              <img src={`${root}${name}`} alt="" height="20" /> <code>{name}</code>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
