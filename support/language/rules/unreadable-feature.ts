import type { LintRule } from '../suite';
import { unreadable } from '../unreadable';

/** `parse-error`, `language-comment`. */
export const unreadableFeature: LintRule = ({ features }) => features.flatMap(unreadable);
