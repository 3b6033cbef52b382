import { renderFeature } from '../render-feature';
import type { LintRule } from '../suite';

/** Lines that the suite would write otherwise in the same language: a synonym, an elision, an agreement. */
export const houseForm: LintRule = ({ features, book }) =>
  features.flatMap((file) => {
    if (!file.language) return [];
    const lines = renderFeature(file, book, file.language).source.split('\n');
    return lines.flatMap((line, index) => {
      const written = file.lines[index] ?? '';
      if (line.trim() === written.trim()) return [];
      const message = `"${written.trim()}" is not how the suite says it.`;
      return [
        { rule: 'house-form', file: file.path, line: index + 1, message, next: `Write: ${line.trim()}` },
      ];
    });
  });
