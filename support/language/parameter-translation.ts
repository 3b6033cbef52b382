import type { Language } from '../claims/claim';

/** Prints an argument, as it stands in one language, in the other: `("1 hour", 'fr')` gives `1 heure`. */
export type ParameterTranslator = (raw: string, to: Language) => string;

/**
 * Translators by name of parameter type. Whoever defines a parameter type whose text differs between the languages
 * registers its translator here, beside the definition.
 */
export const parameterTranslations = new Map<string, ParameterTranslator>();

/** No-break space: French puts it inside its quotation marks. */
const NO_BREAK_SPACE = '\u00A0';
const ENGLISH_QUOTES = /^"(.*)"$/s;
const FRENCH_QUOTES = /^«[\s\u00A0\u202F](.*)[\s\u00A0\u202F]»$/s;

function switchQuotes(raw: string, to: Language): string {
  if (to === 'fr')
    return raw.replace(ENGLISH_QUOTES, (_, inner) => `«${NO_BREAK_SPACE}${inner}${NO_BREAK_SPACE}»`);
  return raw.replace(FRENCH_QUOTES, (_, inner) => `"${inner}"`);
}

/** Uses the type's own translator; without one, the text stays and its quotation marks follow the language. */
export function translateArgument(type: string, raw: string, to: Language): string {
  const translate = parameterTranslations.get(type) ?? switchQuotes;
  return translate(raw, to);
}
