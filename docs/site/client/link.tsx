import isInternalUrl from '@docusaurus/isInternalUrl';
import type { Props } from '@docusaurus/Link';
import { useHistory, useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { applyTrailingSlash } from '@docusaurus/utils-common';
import type { MouseEvent } from 'react';

/** What is asked of a link in place of its address, and no attribute of it. */
type Asked = Omit<Props, 'to' | 'href' | 'autoAddBaseUrl' | 'isNavLink' | 'isActive' | 'activeClassName'>;

/**
 * A link, and the page of the site that it leads to fetched when a pointer or a finger reaches it. Docusaurus's own
 * watches every link with an observer and fetches what each visible one leads to, which on a long page is the whole site.
 */
export default function Link(props: Props) {
  const { to, href, autoAddBaseUrl = true, isNavLink, isActive, activeClassName, ...asked } = props;
  const address = to ?? href ?? '';
  const isOfSite = isInternalUrl(address);
  if (!isOfSite || !address.startsWith('/') || asked.target !== undefined) {
    const elsewhere = isOfSite ? {} : ELSEWHERE;
    return <PlainLink address={address} isWhole={!autoAddBaseUrl} asked={{ ...elsewhere, ...asked }} />;
  }
  return isNavLink ? (
    <MenuLink page={address} isActive={isActive} activeClassName={activeClassName} asked={asked} />
  ) : (
    <PageLink page={address} asked={asked} />
  );
}

const ELSEWHERE = { target: '_blank', rel: 'noopener noreferrer' };

interface PlainLinkProps {
  readonly address: string;
  /** Its path is not below that of the site in this language: it leads to another one. */
  readonly isWhole: boolean;
  readonly asked: Asked;
}

/** To another site, to a file or within the page. */
function PlainLink({ address, isWhole, asked }: PlainLinkProps) {
  const path = address.replace('pathname://', '');
  const below = useBaseUrl(path);
  const { collectLink } = useBrokenLinks();
  if (path.startsWith('#')) collectLink(path);
  return <a href={isWhole ? path : below} {...asked} />;
}

interface PageLinkProps {
  readonly page: string;
  readonly asked: Asked;
}

/** A link of the bar, which tells where the reader is. */
function MenuLink({
  page,
  isActive,
  activeClassName,
  asked,
}: PageLinkProps & Pick<Props, 'isActive' | 'activeClassName'>) {
  const location = useLocation();
  const start = useBaseUrl(page);
  const isHere = isActive ? isActive(null, location) : location.pathname.startsWith(start);
  const className = [asked.className, isHere && activeClassName].filter(Boolean).join(' ');
  return (
    <PageLink page={page} asked={{ ...asked, className, 'aria-current': isHere ? 'page' : undefined }} />
  );
}

function PageLink({ page, asked }: PageLinkProps) {
  const { trailingSlash, baseUrl } = useDocusaurusContext().siteConfig;
  const href = applyTrailingSlash(useBaseUrl(page), { trailingSlash, baseUrl });
  const history = useHistory();
  useBrokenLinks().collectLink(href);
  const fetchAhead = () => window.docusaurus.preload(href);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    asked.onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || isWithKey(event)) return;
    event.preventDefault();
    const isHere = href === history.createHref(history.location);
    history[isHere ? 'replace' : 'push'](href);
  };
  return <a {...asked} href={href} onClick={follow} onMouseEnter={fetchAhead} onTouchStart={fetchAhead} />;
}

function isWithKey({ metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean {
  return metaKey || altKey || ctrlKey || shiftKey;
}
