import { usePluginData } from '@docusaurus/useGlobalData';
import type { SiteData } from '../site-data';

/** The claims' digest and the facts of the run. */
export function useSiteData(): SiteData {
  return usePluginData('conformance-evidence', undefined, { failfast: true }) as SiteData;
}
