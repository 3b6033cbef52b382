import type { Bilingual, Language } from '../claims/claim';

export type Gender = 'feminine' | 'masculine';

interface Participant {
  readonly name: string;
  readonly gender: Gender;
}

/** Everybody who may appear in an example. */
export const PEOPLE: readonly Participant[] = [
  { name: 'Alice', gender: 'feminine' },
  { name: 'Bruno', gender: 'masculine' },
  { name: 'Chloé', gender: 'feminine' },
  { name: 'David', gender: 'masculine' },
];

/** Stand for whoever acted last. */
export const PRONOUNS: Readonly<Record<Gender, Bilingual>> = {
  feminine: { en: 'she', fr: 'elle' },
  masculine: { en: 'he', fr: 'il' },
};

const GENDERS = ['feminine', 'masculine'] as const;

function genderOfWord(word: string): Gender | undefined {
  const pronoun = GENDERS.find((gender) => Object.values(PRONOUNS[gender]).includes(word));
  return pronoun ?? PEOPLE.find(({ name }) => name === word)?.gender;
}

/** The gender of the person that an argument names: `Alice`, `Alice's`, `d’Alice`, `elle`. Quoted text names nobody. */
export function genderOf(argument: string): Gender | undefined {
  if (/["«]/.test(argument)) return undefined;
  const words = argument.match(/\p{L}+/gu) ?? [];
  return words.map(genderOfWord).find((gender) => gender !== undefined);
}

/** `he` in French is `il`; a name is the same in both languages. */
export function translatePerson(text: string, to: Language): string {
  const isName = PEOPLE.some(({ name }) => name === text);
  const gender = genderOfWord(text);
  return isName || !gender ? text : PRONOUNS[gender][to];
}
