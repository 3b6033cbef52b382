import { parseFeature } from '../feature-file';
import { otherLanguage } from '../languages';
import { proveTranslation } from '../prove-translation';
import { renderFeature } from '../render-feature';
import type { LintRule } from '../suite';

/** `missing-translation`, `unrenderable-step`, `unproven-translation`: every file exists in both languages. */
export const translated: LintRule = ({ features, book, library }) =>
  features.flatMap((file) => {
    if (!file.language || !file.feature) return [];
    const { source, problems } = renderFeature(file, book, otherLanguage(file.language));
    return problems.length > 0 ? problems : proveTranslation(file, parseFeature(file.path, source), library);
  });
