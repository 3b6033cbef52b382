import type { Bilingual, Language } from '../claims/claim';

/** A closed list of things that a step may name, each with a key that the code uses. */
export class Words<Key extends string> {
  constructor(private readonly words: Readonly<Record<Key, Bilingual>>) {}

  get pattern(): RegExp {
    const all = Object.values<Bilingual>(this.words).flatMap(({ en, fr }) => [en, fr]);
    return new RegExp([...new Set(all)].join('|'));
  }

  keyOf(text: string): Key {
    const entries = Object.entries<Bilingual>(this.words);
    const found = entries.find(([, { en, fr }]) => en === text || fr === text);
    if (!found) throw new RangeError(`"${text}" is none of ${this.pattern.source.replaceAll('|', ', ')}`);
    return found[0] as Key;
  }

  translate(text: string, to: Language): string {
    return this.words[this.keyOf(text)][to];
  }
}

/** What a person may hold; every French word is masculine. */
export const DEVICES = new Words({
  phone: { en: 'phone', fr: 'téléphone' },
  laptop: { en: 'laptop', fr: 'ordinateur' },
});

/** What proves somebody after their password; by the API's names. */
export const SECOND_FACTORS = new Words({
  SMS_MFA: { en: 'a code by SMS', fr: 'un code par SMS' },
  SOFTWARE_TOKEN_MFA: { en: 'an authenticator app', fr: 'une application d’authentification' },
  EMAIL_OTP: { en: 'a code by email', fr: 'un code par e-mail' },
});

/** How validation data can be written. */
export const SHAPES = new Words({
  object: { en: 'an object', fr: 'un objet' },
  emptyList: { en: 'an empty array', fr: 'un tableau vide' },
  listOfPairs: { en: 'an array of pairs', fr: 'un tableau de paires' },
});
