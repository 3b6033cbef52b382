import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadClaims } from '../../../support/claims/load-claims';
import { loadSteps } from '../../../support/language/load-steps';
import { renderSuite } from '../../../support/language/render-suite';

/**
 * Writes every feature in both languages, each where the site's plugin looks for it: `docs/data/rendered/<language>`.
 *
 * @throws ConformanceError (SuiteFault, UsageError) when a registry cannot be read or a feature not be translated
 */
export async function renderFeatures(root: string): Promise<void> {
  const library = await loadSteps(root);
  const chapters = loadClaims(root);
  const folder = join(root, 'docs', 'data', 'rendered');
  rmSync(folder, { recursive: true, force: true });
  for (const language of ['en', 'fr'] as const) {
    renderSuite({ root, into: join(folder, language), language, chapters, library });
  }
}
