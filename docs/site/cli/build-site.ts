import { join } from 'node:path';
import { expectBothLanguages } from '../../../support/guide/expect-both-languages';
import { checkCitations } from '../plugin/check-citations';
import { generatedPages } from '../plugin/generated-pages';
import { guideCitations } from '../plugin/guide-citations';
import { siteResults } from '../plugin/site-results';
import { bundleTrials } from './bundle-trials';
import { indexSearch } from './index-search';
import { renderFeatures } from './render-features';
import { runDocusaurus } from './run-docusaurus';

/**
 * Builds the guide in both languages with the results at hand, the index that is searched, and what the pages let their
 * readers try.
 *
 * @returns the folder that holds it
 * @throws ConformanceError when the results cannot be read, a page is missing in one language or cites a claim without
 * evidence, or the build fails
 */
export async function buildSite(root: string): Promise<string> {
  // Docusaurus would wrap these faults in its own stack trace.
  expectBothLanguages(root);
  const results = siteResults(root, process.env);
  checkCitations(guideCitations(root), results);
  generatedPages(root, results);
  await renderFeatures(root);
  const folder = join(root, 'docs', 'build');
  await runDocusaurus(root, ['build', '--out-dir', folder]);
  indexSearch(root, folder);
  await bundleTrials(root, folder);
  return folder;
}
