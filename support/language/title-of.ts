import type { Bilingual } from '../claims/claim';
import type { LocatedChapter } from '../claims/located-chapter';

const PLACEHOLDER = /<([^<>]+)>/g;

/**
 * An example's title in both languages, given as it ran in either. The title of an outline's row is found through its
 * template. A title that nobody translated comes back as it is: `check` reports it.
 */
export function titleOf(chapters: readonly LocatedChapter[], title: string): Bilingual {
  const translations = chapters.flatMap((chapter) => chapter.translations);
  const exact = translations.find(({ en, fr }) => en === title || fr === title);
  if (exact) return { en: exact.en, fr: exact.fr };
  for (const { en, fr } of translations) {
    for (const template of [en, fr]) {
      const values = valuesIn(template, title);
      if (values) return { en: fill(en, values), fr: fill(fr, values) };
    }
  }
  return { en: title, fr: title };
}

function valuesIn(template: string, title: string): ReadonlyMap<string, string> | undefined {
  const names = [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
  if (names.length === 0) return undefined;
  const pattern = template.split(PLACEHOLDER).map((part, index) => (index % 2 ? '(.+)' : literally(part)));
  const match = new RegExp(`^${pattern.join('')}$`).exec(title);
  return match ? new Map(names.map((name, index) => [name, match[index + 1] ?? ''])) : undefined;
}

function fill(template: string, values: ReadonlyMap<string, string>): string {
  return template.replace(PLACEHOLDER, (whole, name: string) => values.get(name) ?? whole);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
