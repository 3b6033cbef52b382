import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadClaims } from '../../../support/claims/load-claims';
import { LANGUAGES } from '../../../support/language/languages';
import { loadSteps } from '../../../support/language/load-steps';
import { renderSuite } from '../../../support/language/render-suite';
import { stepLibraryOf } from '../../../support/language/step-library';
import { saidSteps, stepEntries } from './step-entries';

/**
 * Writes every feature in both languages, each where the site's plugin looks for it: `docs/data/rendered/<language>`;
 * and all the steps, where their page looks for them: `docs/data/rendered/steps.<language>.json`.
 *
 * @throws ConformanceError (SuiteFault, UsageError) when a registry cannot be read or a feature not be translated
 */
export async function renderFeatures(root: string): Promise<void> {
  const library = await loadSteps(root);
  const chapters = loadClaims(root);
  const folder = join(root, 'docs', 'data', 'rendered');
  rmSync(folder, { recursive: true, force: true });
  for (const language of LANGUAGES) {
    renderSuite({ root, into: join(folder, language), language, chapters, library });
  }
  const said = saidSteps(folder);
  for (const language of LANGUAGES) {
    const steps = stepEntries(stepLibraryOf(library), said, language);
    writeFileSync(join(folder, `steps.${language}.json`), JSON.stringify(steps));
  }
}
