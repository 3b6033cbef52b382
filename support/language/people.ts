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

/** The gender of a name or a pronoun of either language; undefined for any other text. */
export function genderOf(text: string): Gender | undefined {
  const pronoun = GENDERS.find((gender) => Object.values(PRONOUNS[gender]).includes(text));
  return pronoun ?? PEOPLE.find(({ name }) => name === text)?.gender;
}

/** `he` in French is `il`; a name is the same in both languages. */
export function translatePerson(text: string, to: Language): string {
  const isName = PEOPLE.some(({ name }) => name === text);
  const gender = genderOf(text);
  return isName || !gender ? text : PRONOUNS[gender][to];
}
